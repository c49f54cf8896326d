;; Every width; a small constant is an immediate of the store, and so are the bits of a float constant.
(module
  (memory 1)
  (func (export "narrow") (param i32 i32) (result i32)
    (i32.store8 (local.get 0) (local.get 1)) (i32.store16 offset=2 (local.get 0) (local.get 1))
    (i32.load (local.get 0)))
  (func (export "wide") (param i32 i64) (result i64)
    (i64.store32 (local.get 0) (local.get 1)) (i64.store offset=8 (local.get 0) (local.get 1))
    (i64.add (i64.load (local.get 0)) (i64.load offset=8 (local.get 0))))
  (func (export "constants") (param i32) (result i64)
    (i32.store (local.get 0) (i32.const 1)) (f32.store offset=4 (local.get 0) (f32.const 1))
    (i64.load (local.get 0)))
  (func (export "floats") (param i32 f32 f64) (result f64)
    (f32.store (local.get 0) (f32.neg (local.get 1))) (f64.store offset=8 (local.get 0) (local.get 2))
    (f64.add (f64.promote_f32 (f32.load (local.get 0))) (f64.load offset=8 (local.get 0)))))

;; run: narrow(0, 0x12345678) = 0x56780078
;; run: wide(16, 0x123456789) = 0x14_68ac_f12
;; run: constants(32) = 0x3f80000000000001
;; run: floats(64, 1, 3) = 2
;; run: constants(65534) traps "out of bounds memory access"

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `narrow`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         istore8 little region0 v1, v2
;;         istore16 little region0 v1, v2+2
;;         v5 = load.i32 little region0 v2
;;         return v5
;;     }
;;   bytecode, 3 slots
;;     store8 s0, #0, s1
;;     store16 s0, #2, s1
;;     load32 acc, s0, #0
;;     ret acc
;;
;; function `wide`: (i32, i64) -> (i64)
;;   clif
;;     function u0:1(i32, i64) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i64):
;;         v2 = uextend.i64 v0
;;         istore32 little region0 v1, v2
;;         store little region0 v1, v2+8
;;         v5 = load.i64 little region0 v2
;;         v8 = iadd v5, v1
;;         return v8
;;     }
;;   bytecode, 4 slots
;;     store32 s0, #0, s1
;;     store64 s0, #8, s1
;;     add_load64 acc, s1, s0, #0
;;     ret acc
;;
;; function `constants`: (i32) -> (i64)
;;   clif
;;     function u0:2(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = iconst.i32 1
;;         v2 = uextend.i64 v0
;;         store little region0 v1, v2  ; v1 = 1
;;         v3 = f32const 0x1.000000p0
;;         store little region0 v3, v2+4  ; v3 = 0x1.000000p0
;;         v6 = load.i64 little region0 v2
;;         return v6
;;     }
;;   bytecode, 2 slots
;;     store32 s0, #0, #1
;;     store32 s0, #4, #1065353216
;;     load64 acc, s0, #0
;;     ret acc
;;
;; function `floats`: (i32, f32, f64) -> (f64)
;;   clif
;;     function u0:3(i32, f32, f64) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: f32, v2: f64):
;;         v3 = fneg v1
;;         v4 = uextend.i64 v0
;;         store little region0 v3, v4
;;         store little region0 v2, v4+8
;;         v7 = load.f32 little region0 v4
;;         v8 = fpromote.f64 v7
;;         v11 = fadd v8, v2
;;         return v11
;;     }
;;   bytecode, 7 slots
;;     fneg32 acc, s1
;;     store_f32 s0, #0, acc
;;     store_f64 s0, #8, s2
;;     load_f32 acc, s0, #0
;;     promote acc, acc
;;     fadd64 s3, acc, s2
;;     ret [s3]
