;; What one part of an opcode keeps, another part reads again from its slot: the square of a difference is added in one opcode
;; (`fadd_mul_of_sub_load_f64_at`), and so are two rotations and what is made of both (`rotl_twice_xor_xor_shl_and32`). In `old` an
;; accumulator still holds what was in the slot before. In `both` what is kept is needed later too.
(module
  (memory 1)
  (data (i32.const 8) "\00\00\00\00\00\00\f8\3f\00\00\00\00\00\00\04\40")
  (func (export "distance") (param $x f64) (param $y f64) (param $at i32) (result f64) (local $dx f64) (local $dy f64)
    (local.set $dx (f64.sub (local.get $x) (f64.load (i32.add (local.get $at) (i32.const 8)))))
    (local.set $dy (f64.sub (local.get $y) (f64.load (i32.add (local.get $at) (i32.const 16)))))
    (f64.add (f64.add (f64.const 1) (f64.mul (local.get $dx) (local.get $dx))) (f64.mul (local.get $dy) (local.get $dy))))
  (func (export "old") (param $x f64) (param $at i32) (result f64) (local $dx f64)
    (local.set $dx (f64.add (local.get $x) (f64.const 10)))
    (local.set $x (f64.mul (local.get $dx) (local.get $dx)))
    (local.set $dx (f64.sub (local.get $dx) (f64.load (i32.add (local.get $at) (i32.const 8)))))
    (f64.add (local.get $x) (f64.mul (local.get $dx) (local.get $dx))))
  (func (export "both") (param $x f64) (param $at i32) (result f64 f64) (local $dx f64)
    (local.set $dx (f64.sub (local.get $x) (f64.load (i32.add (local.get $at) (i32.const 16)))))
    (f64.add (local.get $x) (f64.mul (local.get $dx) (local.get $dx)))
    (local.get $dx))
  (func (export "column") (param $x i32) (param $y i32) (param $z i32) (result i32 i32 i32)
    (local.set $y (i32.rotl (local.get $y) (i32.const 9)))
    (local.set $x (i32.rotl (local.get $x) (i32.const 24)))
    (i32.xor (local.get $x) (i32.xor (local.get $z) (i32.shl (i32.and (local.get $x) (local.get $y)) (i32.const 3))))
    (local.get $x)
    (local.get $y)))

;; run: distance(3.5, 0.5, 0) = 9
;; run: old(1, 0) = 211.25
;; run: both(4, 0) = 6.25, 1.5
;; run: column(0x12345678, 0x9abcdef0, 0x0f1e2d3c) = 0xb78d19ca, 0x78123456, 0x79bde135

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `distance`: (f64, f64, i32) -> (f64)
;;   clif
;;     function u0:0(f64, f64, i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: f64, v1: f64, v2: i32):
;;         v4 = iconst.i32 8
;;         v5 = iadd v2, v4  ; v4 = 8
;;         v6 = uextend.i64 v5
;;         v7 = load.f64 little region0 v6
;;         v9 = iconst.i32 16
;;         v10 = iadd v2, v9  ; v9 = 16
;;         v11 = uextend.i64 v10
;;         v12 = load.f64 little region0 v11
;;         v14 = f64const 0x1.0000000000000p0
;;         v8 = fsub v0, v7
;;         v15 = fmul v8, v8
;;         v16 = fadd v14, v15  ; v14 = 0x1.0000000000000p0
;;         v13 = fsub v1, v12
;;         v17 = fmul v13, v13
;;         v18 = fadd v16, v17
;;         return v18
;;     }
;;   bytecode, 12 slots
;;     const64 s11, #4607182418800017408
;;     fadd_mul_of_sub_load_f64_at s8, acc, s11, s0, s2, #8, #0, #0, s8
;;     fadd_mul_of_sub_load_f64_at s5, s3, acc, s1, s2, #16, #0, #0, s5
;;     ret [s3]
;;
;; function `old`: (f64, i32) -> (f64)
;;   clif
;;     function u0:1(f64, i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: f64, v1: i32):
;;         v6 = iconst.i32 8
;;         v7 = iadd v1, v6  ; v6 = 8
;;         v8 = uextend.i64 v7
;;         v9 = load.f64 little region0 v8
;;         v3 = f64const 0x1.4000000000000p3
;;         v4 = fadd v0, v3  ; v3 = 0x1.4000000000000p3
;;         v5 = fmul v4, v4
;;         v10 = fsub v4, v9
;;         v11 = fmul v10, v10
;;         v12 = fadd v5, v11
;;         return v12
;;     }
;;   bytecode, 9 slots
;;     const64 s8, #4621819117588971520
;;     fadd64 s6, s0, s8
;;     fsub_load_f64_at s4, acc, s1, #8, #0, #0
;;     fadd_mul_mul64 s2, s6, s6, s4, s4
;;     ret [s2]
;;
;; function `both`: (f64, i32) -> (f64, f64)
;;   clif
;;     function u0:2(f64, i32) -> f64, f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: f64, v1: i32):
;;         v3 = iconst.i32 16
;;         v4 = iadd v1, v3  ; v3 = 16
;;         v5 = uextend.i64 v4
;;         v6 = load.f64 little region0 v5
;;         v7 = fsub v0, v6
;;         v8 = fmul v7, v7
;;         v9 = fadd v0, v8
;;         return v9, v7
;;     }
;;   bytecode, 6 slots
;;     fadd_mul_of_sub_load_f64_at s4, s2, s0, s0, s1, #16, #0, #0, s4
;;     ret [s2 s4]
;;
;; function `column`: (i32, i32, i32) -> (i32, i32, i32)
;;   clif
;;     function u0:3(i32, i32, i32) -> i32, i32, i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v5 = iconst.i32 24
;;         v6 = rotl v0, v5  ; v5 = 24
;;         v3 = iconst.i32 9
;;         v4 = rotl v1, v3  ; v3 = 9
;;         v7 = band v6, v4
;;         v8 = iconst.i32 3
;;         v9 = ishl v7, v8  ; v8 = 3
;;         v10 = bxor v2, v9
;;         v11 = bxor v6, v10
;;         return v11, v6, v4
;;     }
;;   bytecode, 9 slots
;;     rotl_twice32 s8, s0, #24, s7, s1, #9
;;     xor_xor_shl_and32 s3, s8, s2, s8, s7, #3
;;     ret [n: s3 s8 s7]
