;; Every conversion of an integer to a float.
(module
  (func (export "f32_i32_s") (param i32) (result f32) (f32.convert_i32_s (local.get 0)))
  (func (export "f32_i32_u") (param i32) (result f32) (f32.convert_i32_u (local.get 0)))
  (func (export "f64_i32_s") (param i32) (result f64) (f64.convert_i32_s (local.get 0)))
  (func (export "f64_i32_u") (param i32) (result f64) (f64.convert_i32_u (local.get 0)))
  (func (export "f32_i64_s") (param i64) (result f32) (f32.convert_i64_s (local.get 0)))
  (func (export "f32_i64_u") (param i64) (result f32) (f32.convert_i64_u (local.get 0)))
  (func (export "f64_i64_s") (param i64) (result f64) (f64.convert_i64_s (local.get 0)))
  (func (export "f64_i64_u") (param i64) (result f64) (f64.convert_i64_u (local.get 0))))

;; run: f32_i32_s(7) = 7
;; run: f32_i32_s(-1) = -1
;; run: f32_i32_u(7) = 7
;; run: f32_i32_u(-1) = 4294967295
;; run: f64_i32_s(7) = 7
;; run: f64_i32_s(-1) = -1
;; run: f64_i32_u(7) = 7
;; run: f64_i32_u(-1) = 4294967295
;; run: f32_i64_s(7) = 7
;; run: f32_i64_s(-1) = -1
;; run: f32_i64_u(7) = 7
;; run: f32_i64_u(-1) = 18446744073709551615
;; run: f64_i64_s(7) = 7
;; run: f64_i64_s(-1) = -1
;; run: f64_i64_u(7) = 7
;; run: f64_i64_u(-1) = 18446744073709551615

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `f32_i32_s`: (i32) -> (f32)
;;   clif
;;     function u0:0(i32) -> f32 tail {
;;     block0(v0: i32):
;;         v1 = fcvt_from_sint.f32 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     f32_from_s32 s1, s0
;;     ret [s1]
;;
;; function `f32_i32_u`: (i32) -> (f32)
;;   clif
;;     function u0:1(i32) -> f32 tail {
;;     block0(v0: i32):
;;         v1 = fcvt_from_uint.f32 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     f32_from_u32 s1, s0
;;     ret [s1]
;;
;; function `f64_i32_s`: (i32) -> (f64)
;;   clif
;;     function u0:2(i32) -> f64 tail {
;;     block0(v0: i32):
;;         v1 = fcvt_from_sint.f64 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     f64_from_s32 s1, s0
;;     ret [s1]
;;
;; function `f64_i32_u`: (i32) -> (f64)
;;   clif
;;     function u0:3(i32) -> f64 tail {
;;     block0(v0: i32):
;;         v1 = fcvt_from_uint.f64 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     f64_from_u32 s1, s0
;;     ret [s1]
;;
;; function `f32_i64_s`: (i64) -> (f32)
;;   clif
;;     function u0:4(i64) -> f32 tail {
;;     block0(v0: i64):
;;         v1 = fcvt_from_sint.f32 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     f32_from_s64 s1, s0
;;     ret [s1]
;;
;; function `f32_i64_u`: (i64) -> (f32)
;;   clif
;;     function u0:5(i64) -> f32 tail {
;;     block0(v0: i64):
;;         v1 = fcvt_from_uint.f32 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     f32_from_u64 s1, s0
;;     ret [s1]
;;
;; function `f64_i64_s`: (i64) -> (f64)
;;   clif
;;     function u0:6(i64) -> f64 tail {
;;     block0(v0: i64):
;;         v1 = fcvt_from_sint.f64 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     f64_from_s64 s1, s0
;;     ret [s1]
;;
;; function `f64_i64_u`: (i64) -> (f64)
;;   clif
;;     function u0:7(i64) -> f64 tail {
;;     block0(v0: i64):
;;         v1 = fcvt_from_uint.f64 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     f64_from_u64 s1, s0
;;     ret [s1]
