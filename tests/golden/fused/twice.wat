;; Two rows, the first of which has two results: the last one is fed to the second row, the other is kept. And two accesses of memory in one
;; instruction: a quarter round of ChaCha, a product of vectors, an update in n-body, bytes by which a table is read.
(module (memory 1)
  (data (i32.const 0) "\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\00\40\00\00\00\00\00\00\08\40\00\00\00\00\00\00\10\40")
  (data (i32.const 64) "\00\00\80\3f\00\00\00\40\00\00\40\40\00\00\80\40")
  (data (i32.const 128) "\03\02\01\00")
  (func (export "quarter_round") (param $a i32) (param $b i32) (param $c i32) (param $d i32) (result i32 i32 i32 i32)
    (local.set $a (i32.add (local.get $a) (local.get $b)))
    (local.set $d (i32.rotl (i32.xor (local.get $d) (local.get $a)) (i32.const 16)))
    (local.set $c (i32.add (local.get $c) (local.get $d)))
    (local.set $b (i32.rotl (i32.xor (local.get $b) (local.get $c)) (i32.const 12)))
    (local.set $a (i32.add (local.get $a) (local.get $b)))
    (local.set $d (i32.rotl (i32.xor (local.get $d) (local.get $a)) (i32.const 8)))
    (local.set $c (i32.add (local.get $c) (local.get $d)))
    (local.set $b (i32.rotl (i32.xor (local.get $b) (local.get $c)) (i32.const 7)))
    (local.get $a) (local.get $b) (local.get $c) (local.get $d))
  (func (export "quarter_round_64") (param $a i64) (param $b i64) (param $c i64) (param $d i64) (result i64)
    (local.set $a (i64.add (local.get $a) (local.get $b)))
    (local.set $d (i64.rotl (i64.xor (local.get $d) (local.get $a)) (i64.const 32)))
    (local.set $c (i64.add (local.get $c) (local.get $d)))
    (local.set $b (i64.rotl (i64.xor (local.get $b) (local.get $c)) (i64.const 40)))
    (i64.xor (i64.xor (local.get $a) (local.get $b)) (i64.xor (local.get $c) (local.get $d))))
  (func (export "product") (param $at i32) (param $x f64) (param $y f64) (result f64)
    (f64.add (f64.mul (local.get $y) (f64.load offset=8 (i32.sub (local.get $at) (i32.const 8))))
      (f64.add (f64.mul (local.get $x) (f64.load (i32.sub (local.get $at) (i32.const 8)))) (f64.const 0.5))))
  (func (export "product_32") (param $at i32) (param $x f32) (param $y f32) (result f32)
    (f32.add (f32.mul (local.get $y) (f32.load offset=8 (i32.sub (local.get $at) (i32.const 8))))
      (f32.add (f32.mul (local.get $x) (f32.load (i32.sub (local.get $at) (i32.const 8)))) (f32.const 0.5))))
  (func (export "difference") (param $at i32) (result f64)
    (f64.sub (f64.load (i32.sub (local.get $at) (i32.const 8))) (f64.load offset=8 (i32.sub (local.get $at) (i32.const 8)))))
  (func (export "update") (param $at i32) (param $x f64) (param $y f64) (param $z f64) (result f64) (local $product f64)
    (local.set $product (f64.mul (local.get $x) (local.get $y)))
    (f64.store (i32.sub (local.get $at) (i32.const 8))
      (f64.add (f64.load (i32.sub (local.get $at) (i32.const 8))) (f64.mul (local.get $product) (local.get $z))))
    (f64.store offset=8 (i32.sub (local.get $at) (i32.const 8))
      (f64.sub (f64.load offset=8 (i32.sub (local.get $at) (i32.const 8))) (f64.mul (local.get $product) (local.get $z))))
    (f64.add (local.get $product) (f64.load (i32.sub (local.get $at) (i32.const 8)))))
  (func (export "by_table") (param $at i32) (result i32)
    (i32.load8_u offset=128 (i32.load8_u offset=126 (i32.add (local.get $at) (i32.const 2)))))
  (func (export "sextet") (param $a i32) (param $b i32) (param $at i32) (result i32) (local $above i32)
    (local.set $above (i32.shl (local.get $a) (i32.const 6)))
    (i32.store8 offset=200 (local.get $at) (i32.or (local.get $above) (local.get $b)))
    (i32.add (i32.load8_u offset=200 (local.get $at)) (local.get $above)))
  (func (export "weighted") (param $a i32) (param $b i32) (param $c i32) (result i32)
    (i32.shr_u
      (i32.add (i32.add (i32.add (local.get $a) (i32.shl (local.get $b) (i32.const 1))) (local.get $c)) (i32.const 8))
      (i32.const 4)))
  (func (export "sip_round") (param $a i64) (param $b i64) (param $c i64) (param $d i64) (result i64 i64 i64 i64)
    (local.set $a (i64.add (local.get $a) (local.get $b)))
    (local.set $b (i64.xor (i64.rotl (local.get $b) (i64.const 13)) (local.get $a)))
    (local.set $a (i64.rotl (local.get $a) (i64.const 32)))
    (local.set $c (i64.add (local.get $c) (local.get $d)))
    (local.set $d (i64.xor (i64.rotl (local.get $d) (i64.const 16)) (local.get $c)))
    (local.set $a (i64.add (local.get $a) (local.get $d)))
    (local.set $d (i64.xor (i64.rotl (local.get $d) (i64.const 21)) (local.get $a)))
    (local.set $c (i64.add (local.get $c) (local.get $b)))
    (local.set $b (i64.xor (i64.rotl (local.get $b) (i64.const 17)) (local.get $c)))
    (local.set $c (i64.rotl (local.get $c) (i64.const 32)))
    (local.get $a) (local.get $b) (local.get $c) (local.get $d))
  (func (export "push") (param $at i32) (result i32) (local $top i32)
    (local.set $top (i32.load offset=300 (local.get $at)))
    (i32.store offset=300 (local.get $at) (i32.add (local.get $top) (i32.const 4)))
    (i32.add (local.get $top) (i32.load offset=300 (local.get $at)))))

;; run: quarter_round(286331153, 16909060, -1685229757, 19088743) = -366308620, -887293746, 1166100270, 1484899515
;; run: quarter_round_64(1, 2, 3, 4) = 1099511629568
;; run: product(8, 10, 100) = 210.5
;; run: product(16, 10, 100) = 320.5
;; run: product(65536, 10, 100) traps "out of bounds memory access"
;; run: product_32(72, 10, 100) = 310.5
;; run: difference(16) = -1.0
;; run: update(8, 2, 3, 4) = 31
;; run: product(8, 1, 0) = 25.5
;; run: product(8, 0, 1) = -21.5
;; run: by_table(0) = 0
;; run: by_table(1) = 1
;; run: by_table(3) = 3
;; run: sextet(2, 5, 0) = 261
;; run: weighted(100, 50, 20) = 14
;; run: sip_round(1, 2, 81985529216486895, 8608480565726806017) = 1147781156912675463, 8690466092795694579, -8526424655167570722, -7765180239070935248
;; run: push(0) = 4
;; run: push(0) = 12

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `quarter_round`: (i32, i32, i32, i32) -> (i32, i32, i32, i32)
;;   clif
;;     function u0:0(i32, i32, i32, i32) -> i32, i32, i32, i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32, v3: i32):
;;         v4 = iadd v0, v1
;;         v5 = bxor v3, v4
;;         v6 = iconst.i32 16
;;         v7 = rotl v5, v6  ; v6 = 16
;;         v8 = iadd v2, v7
;;         v9 = bxor v1, v8
;;         v10 = iconst.i32 12
;;         v11 = rotl v9, v10  ; v10 = 12
;;         v12 = iadd v4, v11
;;         v13 = bxor v7, v12
;;         v14 = iconst.i32 8
;;         v15 = rotl v13, v14  ; v14 = 8
;;         v16 = iadd v8, v15
;;         v17 = bxor v11, v16
;;         v18 = iconst.i32 7
;;         v19 = rotl v17, v18  ; v18 = 7
;;         return v12, v19, v16, v15
;;     }
;;   bytecode, 16 slots
;;     add_rotl_xor_twice32 s15, s13, s12, s10, s0, s1, s3, #16, s2, s1, #12
;;     add_rotl_xor_twice32 s9, s7, s6, s4, acc, s15, s13, #8, s12, s10, #7
;;     ret [n: s9 s4 s6 s7]
;;
;; function `quarter_round_64`: (i64, i64, i64, i64) -> (i64)
;;   clif
;;     function u0:1(i64, i64, i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64, v3: i64):
;;         v4 = iadd v0, v1
;;         v5 = bxor v3, v4
;;         v6 = iconst.i64 32
;;         v7 = rotl v5, v6  ; v6 = 32
;;         v8 = iadd v2, v7
;;         v9 = bxor v1, v8
;;         v10 = iconst.i64 40
;;         v11 = rotl v9, v10  ; v10 = 40
;;         v12 = bxor v4, v11
;;         v13 = bxor v8, v7
;;         v14 = bxor v12, v13
;;         return v14
;;     }
;;   bytecode, 13 slots
;;     add_rotl_xor64 s12, s10, s0, s1, s3, #32
;;     add64 s9, acc, s2
;;     xor64 acc, acc, s1
;;     xor_rotl_imm64 acc, s12, acc, #40
;;     xor_xor64 acc, acc, s9, s10
;;     ret acc
;;
;; function `product`: (i32, f64, f64) -> (f64)
;;   clif
;;     function u0:2(i32, f64, f64) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: f64, v2: f64):
;;         v3 = iconst.i32 8
;;         v4 = isub v0, v3  ; v3 = 8
;;         v5 = uextend.i64 v4
;;         v6 = load.f64 little region0 v5+8
;;         v11 = load.f64 little region0 v5
;;         v7 = fmul v2, v6
;;         v12 = fmul v1, v11
;;         v13 = f64const 0x1.0000000000000p-1
;;         v14 = fadd v12, v13  ; v13 = 0x1.0000000000000p-1
;;         v15 = fadd v7, v14
;;         return v15
;;     }
;;   bytecode, 11 slots
;;     add32 acc, s0, #8:-8
;;     const64 s10, #4602678819172646912
;;     fadd_mul_load_f64 acc, s10, s1, acc, #0
;;     fadd_mul_load_f64 s3, acc, s2, acc, #8
;;     ret [s3]
;;
;; function `product_32`: (i32, f32, f32) -> (f32)
;;   clif
;;     function u0:3(i32, f32, f32) -> f32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: f32, v2: f32):
;;         v3 = iconst.i32 8
;;         v4 = isub v0, v3  ; v3 = 8
;;         v5 = uextend.i64 v4
;;         v6 = load.f32 little region0 v5+8
;;         v11 = load.f32 little region0 v5
;;         v7 = fmul v2, v6
;;         v12 = fmul v1, v11
;;         v13 = f32const 0x1.000000p-1
;;         v14 = fadd v12, v13  ; v13 = 0x1.000000p-1
;;         v15 = fadd v7, v14
;;         return v15
;;     }
;;   bytecode, 11 slots
;;     add32 acc, s0, #8:-8
;;     mov s10, #1056964608
;;     fadd_mul_load_f32 acc, s10, s1, acc, #0
;;     fadd_mul_load_f32 s3, acc, s2, acc, #8
;;     ret [s3]
;;
;; function `difference`: (i32) -> (f64)
;;   clif
;;     function u0:4(i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = iconst.i32 8
;;         v2 = isub v0, v1  ; v1 = 8
;;         v3 = uextend.i64 v2
;;         v4 = load.f64 little region0 v3
;;         v8 = load.f64 little region0 v3+8
;;         v9 = fsub v4, v8
;;         return v9
;;     }
;;   bytecode, 5 slots
;;     load_f64_add acc, acc, s0, #-8, #0
;;     fsub_load_f64 s1, acc, acc, #8
;;     ret [s1]
;;
;; function `update`: (i32, f64, f64, f64) -> (f64)
;;   clif
;;     function u0:5(i32, f64, f64, f64) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: f64, v2: f64, v3: f64):
;;         v6 = iconst.i32 8
;;         v7 = isub v0, v6  ; v6 = 8
;;         v10 = uextend.i64 v7
;;         v11 = load.f64 little region0 v10
;;         v5 = fmul v1, v2
;;         v12 = fmul v5, v3
;;         v13 = fadd v11, v12
;;         store little region0 v13, v10
;;         v20 = load.f64 little region0 v10+8
;;         v22 = fsub v20, v12
;;         store little region0 v22, v10+8
;;         v27 = load.f64 little region0 v10
;;         v28 = fadd v5, v27
;;         return v28
;;     }
;;   bytecode, 13 slots
;;     load_f64_add acc, s11, s0, #-8, #0
;;     fmul64 s10, s1, s2
;;     fmul64 s9, acc, s3
;;     store_fadd64 acc, #0, s11, s9
;;     load_f64 acc, acc, #8
;;     store_fsub64 acc, #8, acc, s9
;;     fadd_load_f64 s4, s10, acc, #0
;;     ret [s4]
;;
;; function `by_table`: (i32) -> (i32)
;;   clif
;;     function u0:6(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = iconst.i32 2
;;         v2 = iadd v0, v1  ; v1 = 2
;;         v3 = uextend.i64 v2
;;         v4 = uload8.i32 little region0 v3+126
;;         v5 = uextend.i64 v4
;;         v6 = uload8.i32 little region0 v5+128
;;         return v6
;;     }
;;   bytecode, 3 slots
;;     load8_u32_at acc, s0, #8:2, #0, #126
;;     load8_u32 acc, acc, #128
;;     ret acc
;;
;; function `sextet`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:7(i32, i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v4 = iconst.i32 6
;;         v5 = ishl v0, v4  ; v4 = 6
;;         v6 = bor v5, v1
;;         v7 = uextend.i64 v2
;;         istore8 little region0 v6, v7+200
;;         v9 = uload8.i32 little region0 v7+200
;;         v10 = iadd v9, v5
;;         return v10
;;     }
;;   bytecode, 7 slots
;;     shl_or32 s6, acc, s0, #6, s1
;;     store8 s2, #200, acc
;;     add_load8_u32 acc, s6, s2, #200
;;     ret acc
;;
;; function `weighted`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:8(i32, i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = iconst.i32 1
;;         v4 = ishl v1, v3  ; v3 = 1
;;         v5 = iadd v0, v4
;;         v6 = iadd v5, v2
;;         v7 = iconst.i32 8
;;         v8 = iadd v6, v7  ; v7 = 8
;;         v9 = iconst.i32 4
;;         v10 = ushr v8, v9  ; v9 = 4
;;         return v10
;;     }
;;   bytecode, 7 slots
;;     shr_u_of_add_add_shl32 acc, s0, s1, #1, s2, #8, #4
;;     ret acc
;;
;; function `sip_round`: (i64, i64, i64, i64) -> (i64, i64, i64, i64)
;;   clif
;;     function u0:9(i64, i64, i64, i64) -> i64, i64, i64, i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64, v3: i64):
;;         v4 = iadd v0, v1
;;         v8 = iconst.i64 32
;;         v9 = rotl v4, v8  ; v8 = 32
;;         v11 = iconst.i64 16
;;         v12 = rotl v3, v11  ; v11 = 16
;;         v10 = iadd v2, v3
;;         v13 = bxor v12, v10
;;         v14 = iadd v9, v13
;;         v5 = iconst.i64 13
;;         v6 = rotl v1, v5  ; v5 = 13
;;         v7 = bxor v6, v4
;;         v19 = iconst.i64 17
;;         v20 = rotl v7, v19  ; v19 = 17
;;         v18 = iadd v10, v7
;;         v21 = bxor v20, v18
;;         v23 = rotl v18, v8  ; v8 = 32
;;         v15 = iconst.i64 21
;;         v16 = rotl v13, v15  ; v15 = 21
;;         v17 = bxor v16, v14
;;         return v14, v21, v23, v17
;;     }
;;   bytecode, 18 slots
;;     add64 s17, s0, s1
;;     rotl64 s16, acc, #32
;;     add_xor_rotl_imm64 s14, s13, s2, s3, s3, #16
;;     xor_rotl_imm64 acc, s17, s1, #13
;;     add_xor_rotl_imm64 s8, s7, acc, s14, acc, #17
;;     rotl64 s6, s8, #32
;;     add_xor_rotl_imm64 s12, s4, s16, s13, s13, #21
;;     ret [n: s12 s7 s6 s4]
;;
;; function `push`: (i32) -> (i32)
;;   clif
;;     function u0:10(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i32 little region0 v2+300
;;         v4 = iconst.i32 4
;;         v5 = iadd v3, v4  ; v4 = 4
;;         store little region0 v5, v2+300
;;         v9 = iadd v3, v5
;;         return v9
;;     }
;;   bytecode, 4 slots
;;     load32 s3, s0, #300
;;     add_store32 acc, s0, #300, acc, #4
;;     add32 acc, acc, s3
;;     ret acc
