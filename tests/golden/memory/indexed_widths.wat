;; The accesses with a base and a shifted index, of every width.
(module
  (memory 1)
  (func (export "stores") (param $base i32) (param $i i32) (param $x i64)
    (i32.store16 (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 1))) (i32.wrap_i64 (local.get $x)))
    (i32.store (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 2))) (i32.wrap_i64 (local.get $x)))
    (i64.store (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 3))) (local.get $x)))
  (func (export "loads_32") (param $base i32) (param $i i32) (result i32 i32 i32 i32)
    (i32.load8_u (i32.add (local.get $base) (local.get $i)))
    (i32.load8_s offset=1 (i32.add (local.get $base) (i32.mul (local.get $i) (i32.const 2))))
    (i32.load16_s (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 1))))
    (i32.load16_u (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 3)))))
  (func (export "loads_64") (param $base i32) (param $i i32) (result i64 i64 i64 i64)
    (i64.load8_s offset=1 (i32.add (local.get $base) (local.get $i)))
    (i64.load16_s (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 3))))
    (i64.load32_s (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 2))))
    (i64.load (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 3)))))
  (func (export "floats") (param $base i32) (param $i i32) (param $x f32) (result f64)
    (f32.store (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 2))) (local.get $x))
    (f64.store (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 3))) (f64.const 0.5))
    (f64.div
      (f64.load (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 3))))
      (f64.promote_f32 (f32.load (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 2))))))))

;; run: stores(0, 3, 0x8899aabbccddeeff)
;; run: loads_32(0, 3) = 0, -18, -4353, 0xeeff
;; run: loads_64(0, 6) = -18, 0, -857870593, 0
;; run: loads_64(0, 3) = 0, -4353, 0xffffffffccddeeff, 0x8899aabbccddeeff
;; run: floats(64, 2, 4) = 0.125
;; run: stores(65528, 1, 0) traps "out of bounds memory access"

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `stores`: (i32, i32, i64) -> ()
;;   clif
;;     function u0:0(i32, i32, i64) tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: i64):
;;         v6 = ireduce.i32 v2
;;         v3 = iconst.i32 1
;;         v4 = ishl v1, v3  ; v3 = 1
;;         v5 = iadd v0, v4
;;         v7 = uextend.i64 v5
;;         istore16 little region0 v6, v7
;;         v8 = iconst.i32 2
;;         v9 = ishl v1, v8  ; v8 = 2
;;         v10 = iadd v0, v9
;;         v12 = uextend.i64 v10
;;         store little region0 v6, v12
;;         v13 = iconst.i32 3
;;         v14 = ishl v1, v13  ; v13 = 3
;;         v15 = iadd v0, v14
;;         v16 = uextend.i64 v15
;;         store little region0 v2, v16
;;         return
;;     }
;;   bytecode, 3 slots
;;     store16_at s0, s1, #1, #0, s2
;;     store32_at s0, s1, #2, #0, s2
;;     store64_at s0, s1, #3, #0, s2
;;     ret []
;;
;; function `loads_32`: (i32, i32) -> (i32, i32, i32, i32)
;;   clif
;;     function u0:1(i32, i32) -> i32, i32, i32, i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = iadd v0, v1
;;         v3 = uextend.i64 v2
;;         v4 = uload8.i32 little region0 v3
;;         v20 = iadd v1, v1
;;         v7 = iadd v0, v20
;;         v8 = uextend.i64 v7
;;         v9 = sload8.i32 little region0 v8+1
;;         v21 = iconst.i32 1
;;         v22 = ishl v1, v21  ; v21 = 1
;;         v12 = iadd v0, v22
;;         v13 = uextend.i64 v12
;;         v14 = sload16.i32 little region0 v13
;;         v15 = iconst.i32 3
;;         v16 = ishl v1, v15  ; v15 = 3
;;         v17 = iadd v0, v16
;;         v18 = uextend.i64 v17
;;         v19 = uload16.i32 little region0 v18
;;         return v4, v9, v14, v19
;;     }
;;   bytecode, 7 slots
;;     load8_u32_at s6, s0, s1, #0, #0
;;     add32 acc, s1, s1
;;     load8_s32_at s4, s0, acc, #0, #1
;;     load16_s32_at s3, s0, s1, #1, #0
;;     load16_u32_at s2, s0, s1, #3, #0
;;     ret [n: s6 s4 s3 s2]
;;
;; function `loads_64`: (i32, i32) -> (i64, i64, i64, i64)
;;   clif
;;     function u0:2(i32, i32) -> i64, i64, i64, i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = iadd v0, v1
;;         v3 = uextend.i64 v2
;;         v4 = sload8.i64 little region0 v3+1
;;         v5 = iconst.i32 3
;;         v6 = ishl v1, v5  ; v5 = 3
;;         v7 = iadd v0, v6
;;         v8 = uextend.i64 v7
;;         v9 = sload16.i64 little region0 v8
;;         v10 = iconst.i32 2
;;         v11 = ishl v1, v10  ; v10 = 2
;;         v12 = iadd v0, v11
;;         v13 = uextend.i64 v12
;;         v14 = sload32 little region0 v13
;;         v19 = load.i64 little region0 v8
;;         return v4, v9, v14, v19
;;     }
;;   bytecode, 6 slots
;;     load8_s64_at s5, s0, s1, #0, #1
;;     load16_s64_at s4, s0, s1, #3, #0
;;     load32_s64_at s3, s0, s1, #2, #0
;;     load64_at s2, s0, s1, #3, #0
;;     ret [n: s5 s4 s3 s2]
;;
;; function `floats`: (i32, i32, f32) -> (f64)
;;   clif
;;     function u0:3(i32, i32, f32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: f32):
;;         v3 = iconst.i32 2
;;         v4 = ishl v1, v3  ; v3 = 2
;;         v5 = iadd v0, v4
;;         v6 = uextend.i64 v5
;;         store little region0 v2, v6
;;         v10 = f64const 0x1.0000000000000p-1
;;         v7 = iconst.i32 3
;;         v8 = ishl v1, v7  ; v7 = 3
;;         v9 = iadd v0, v8
;;         v11 = uextend.i64 v9
;;         store little region0 v10, v11  ; v10 = 0x1.0000000000000p-1
;;         v21 = load.f32 little region0 v6
;;         v22 = fpromote.f64 v21
;;         v23 = fdiv v10, v22  ; v10 = 0x1.0000000000000p-1
;;         return v23
;;     }
;;   bytecode, 7 slots
;;     store_f32_at s0, s1, #2, #0, s2
;;     const64 s6, #4602678819172646912
;;     store64_at s0, s1, #3, #0, s6
;;     load_f32_at acc, s0, s1, #2, #0
;;     promote acc, acc
;;     fdiv64 s3, s6, acc
;;     ret [s3]
