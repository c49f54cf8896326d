;; A load that only an addition or an exclusive or uses is part of it.
(module
  (memory 1)
  (data (i32.const 0) "\01\02\03\04\05\06\07\08\00\00\00\00\00\00\04\40\00\00\00\00\00\00\14\40")
  (func (export "add32") (param i32 i32) (result i32) (i32.add (local.get 1) (i32.load (local.get 0))))
  (func (export "xor8") (param i32 i32) (result i32) (i32.xor (local.get 1) (i32.load8_u offset=1 (local.get 0))))
  (func (export "xor32_at") (param i32 i32 i32) (result i32)
    (i32.xor (local.get 2) (i32.load (i32.add (local.get 0) (local.get 1)))))
  (func (export "add8_at") (param i32 i32 i32) (result i32)
    (i32.add (i32.load8_u (i32.add (local.get 0) (local.get 1))) (local.get 2)))
  (func (export "add64") (param i32 i64) (result i64) (i64.add (local.get 1) (i64.load (local.get 0))))
  (func (export "add_float") (param i32 f64) (result f64) (f64.add (local.get 1) (f64.load (local.get 0))))
  (func (export "subtract_float") (param i32 f64) (result f64) (f64.sub (local.get 1) (f64.load (local.get 0))))
  (func (export "multiply_float") (param i32 i32 f64) (result f64)
    (f64.mul (local.get 2) (f64.load (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3))))))
  (func (export "dot") (param $a i32) (param $b i32) (param $n i32) (result f64) (local $sum f64)
    (loop $next
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (local.set $sum (f64.add (local.get $sum) (f64.mul
        (f64.load (i32.add (local.get $a) (i32.shl (local.get $n) (i32.const 3))))
        (f64.load (i32.add (local.get $b) (i32.shl (local.get $n) (i32.const 3)))))))
      (br_if $next (local.get $n)))
    (local.get $sum)))

;; run: add32(0, 1) = 0x04030202
;; run: add32(65533, 1) traps "out of bounds memory access"
;; run: xor8(0, 3) = 1
;; run: xor32_at(1, 1, 3) = 0x06050400
;; run: add8_at(-1, 3, 10) = 13
;; run: add64(0, -1) = 0x0807060504030200
;; run: add_float(8, 10) = 12.5
;; run: subtract_float(16, 10) = 5
;; run: multiply_float(8, 1, 10) = 50
;; run: dot(8, 16, 1) = 12.5

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `add32`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i32 little region0 v2
;;         v4 = iadd v1, v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     add_load32 acc, s1, s0, #0
;;     ret acc
;;
;; function `xor8`: (i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = uload8.i32 little region0 v2+1
;;         v4 = bxor v1, v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     xor_load8_u32 acc, s1, s0, #1
;;     ret acc
;;
;; function `xor32_at`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = iadd v0, v1
;;         v4 = uextend.i64 v3
;;         v5 = load.i32 little region0 v4
;;         v6 = bxor v2, v5
;;         return v6
;;     }
;;   bytecode, 5 slots
;;     xor_load32_at acc, s2, s0, s1, #0, #0
;;     ret acc
;;
;; function `add8_at`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = iadd v0, v1
;;         v4 = uextend.i64 v3
;;         v5 = uload8.i32 little region0 v4
;;         v6 = iadd v5, v2
;;         return v6
;;     }
;;   bytecode, 5 slots
;;     add_load8_u32_at acc, s2, s0, s1, #0, #0
;;     ret acc
;;
;; function `add64`: (i32, i64) -> (i64)
;;   clif
;;     function u0:4(i32, i64) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i64):
;;         v2 = uextend.i64 v0
;;         v3 = load.i64 little region0 v2
;;         v4 = iadd v1, v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     add_load64 acc, s1, s0, #0
;;     ret acc
;;
;; function `add_float`: (i32, f64) -> (f64)
;;   clif
;;     function u0:5(i32, f64) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: f64):
;;         v2 = uextend.i64 v0
;;         v3 = load.f64 little region0 v2
;;         v4 = fadd v1, v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     fadd_load_f64 s2, s1, s0, #0
;;     ret [s2]
;;
;; function `subtract_float`: (i32, f64) -> (f64)
;;   clif
;;     function u0:6(i32, f64) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: f64):
;;         v2 = uextend.i64 v0
;;         v3 = load.f64 little region0 v2
;;         v4 = fsub v1, v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     fsub_load_f64 s2, s1, s0, #0
;;     ret [s2]
;;
;; function `multiply_float`: (i32, i32, f64) -> (f64)
;;   clif
;;     function u0:7(i32, i32, f64) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: f64):
;;         v3 = iconst.i32 3
;;         v4 = ishl v1, v3  ; v3 = 3
;;         v5 = iadd v0, v4
;;         v6 = uextend.i64 v5
;;         v7 = load.f64 little region0 v6
;;         v8 = fmul v2, v7
;;         return v8
;;     }
;;   bytecode, 5 slots
;;     fmul_load_f64_at s3, s2, s0, s1, #3, #0
;;     ret [s3]
;;
;; function `dot`: (i32, i32, i32) -> (f64)
;;   clif
;;     function u0:8(i32, i32, i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = f64const 0.0
;;         v5 = iconst.i32 1
;;         v9 = iconst.i32 3
;;         jump block1(v2, v3)  ; v3 = 0.0
;;     block1(v4: i32, v7: f64):
;;         v22 = iconst.i32 1
;;         v23 = isub v4, v22  ; v22 = 1
;;         v24 = iconst.i32 3
;;         v25 = ishl v23, v24  ; v24 = 3
;;         v11 = iadd.i32 v0, v25
;;         v12 = uextend.i64 v11
;;         v13 = load.f64 little region0 v12
;;         v17 = iadd.i32 v1, v25
;;         v18 = uextend.i64 v17
;;         v19 = load.f64 little region0 v18
;;         v20 = fmul v13, v19
;;         v21 = fadd v7, v20
;;         brif v23, block1(v23, v21), block2
;;     block2:
;;         return v21
;;     }
;;   bytecode, 8 slots
;;     mov s3, #8:0
;;   L0:
;;     add32 s2, s2, #8:-1
;;     shl32 acc, acc, #3
;;     load_f64_at acc, s0, acc, #0, #0
;;     fadd_mul_load_f64_at s3, s3, acc, s1, acc, #0, #0
;;     br_if32 s2, @L0
;;     ret [s3]
