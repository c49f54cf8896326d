;; Every width and sign. The address is the low 32 bits of a slot: no extension before the access.
(module
  (memory 1)
  (data (i32.const 0) "\f1\f2\f3\f4\f5\f6\f7\f8\00\00\80\3f\00\00\00\00\00\00\f0\3f")
  (func (export "bytes") (param i32) (result i32 i32 i64)
    (i32.load8_u (local.get 0)) (i32.load8_s (local.get 0)) (i64.load8_s (local.get 0)))
  (func (export "halves") (param i32) (result i32 i32 i64)
    (i32.load16_u (local.get 0)) (i32.load16_s (local.get 0)) (i64.load16_s (local.get 0)))
  (func (export "words") (param i32) (result i32 i64 i64 i64)
    (i32.load (local.get 0)) (i64.load32_u (local.get 0)) (i64.load32_s (local.get 0)) (i64.load (local.get 0)))
  (func (export "floats") (param i32) (result f64)
    (f64.add (f64.promote_f32 (f32.load (local.get 0))) (f64.load offset=4 (local.get 0)))))

;; run: bytes(0) = 0xf1, -15, -15
;; run: halves(0) = 0xf2f1, -3343, -3343
;; run: words(0) = 0xf4f3f2f1, 0xf4f3f2f1, 0xfffffffff4f3f2f1, 0xf8f7f6f5f4f3f2f1
;; run: words(65532) traps "out of bounds memory access"
;; run: floats(8) = 2

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `bytes`: (i32) -> (i32, i32, i64)
;;   clif
;;     function u0:0(i32) -> i32, i32, i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = uload8.i32 little region0 v1
;;         v4 = sload8.i32 little region0 v1
;;         v6 = sload8.i64 little region0 v1
;;         return v2, v4, v6
;;     }
;;   bytecode, 4 slots
;;     load8_u32 s3, s0, #0
;;     load8_s32 s2, s0, #0
;;     load8_s64 s1, s0, #0
;;     ret [n: s3 s2 s1]
;;
;; function `halves`: (i32) -> (i32, i32, i64)
;;   clif
;;     function u0:1(i32) -> i32, i32, i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = uload16.i32 little region0 v1
;;         v4 = sload16.i32 little region0 v1
;;         v6 = sload16.i64 little region0 v1
;;         return v2, v4, v6
;;     }
;;   bytecode, 4 slots
;;     load16_u32 s3, s0, #0
;;     load16_s32 s2, s0, #0
;;     load16_s64 s1, s0, #0
;;     ret [n: s3 s2 s1]
;;
;; function `words`: (i32) -> (i32, i64, i64, i64)
;;   clif
;;     function u0:2(i32) -> i32, i64, i64, i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1
;;         v4 = uload32 little region0 v1
;;         v6 = sload32 little region0 v1
;;         v8 = load.i64 little region0 v1
;;         return v2, v4, v6, v8
;;     }
;;   bytecode, 5 slots
;;     load32_twice s4, s0, #0, s3, s0, #0
;;     load32_s64 s2, s0, #0
;;     load64 s1, s0, #0
;;     ret [n: s4 s3 s2 s1]
;;
;; function `floats`: (i32) -> (f64)
;;   clif
;;     function u0:3(i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.f32 little region0 v1
;;         v5 = load.f64 little region0 v1+4
;;         v3 = fpromote.f64 v2
;;         v6 = fadd v3, v5
;;         return v6
;;     }
;;   bytecode, 5 slots
;;     load_f32 acc, s0, #0
;;     promote acc, acc
;;     fadd_load_f64 s1, acc, s0, #4
;;     ret [s1]
