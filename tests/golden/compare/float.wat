;; Greater is less with the operands swapped; "not less" is an opcode of its own, as it holds for NaN.
(module
  (func (export "less") (param f64 f64) (result i32) (f64.lt (local.get 0) (local.get 1)))
  (func (export "greater") (param f32 f32) (result i32) (f32.gt (local.get 0) (local.get 1)))
  (func (export "not_less") (param f64 f64) (result i32) (i32.eqz (f64.lt (local.get 0) (local.get 1))))
  (func (export "equal") (param f32 f32) (result i32 i32)
    (f32.eq (local.get 0) (local.get 1)) (f32.ne (local.get 0) (local.get 1))))

;; run: less(1, 2) = 1
;; run: less(nan, 2) = 0
;; run: greater(1, 2) = 0
;; run: not_less(nan, 2) = 1
;; run: not_less(1, 2) = 0
;; run: equal(0, -0.0) = 1, 0
;; run: equal(nan, nan) = 0, 1

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `less`: (f64, f64) -> (i32)
;;   clif
;;     function u0:0(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp lt v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     flt64 acc, s0, s1
;;     ret acc
;;
;; function `greater`: (f32, f32) -> (i32)
;;   clif
;;     function u0:1(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp gt v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     flt32 acc, s1, s0
;;     ret acc
;;
;; function `not_less`: (f64, f64) -> (i32)
;;   clif
;;     function u0:2(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp lt v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         v6 = uextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 4 slots
;;     flt64 acc, s0, s1
;;     eq32 acc, acc, #0
;;     ret acc
;;
;; function `equal`: (f32, f32) -> (i32, i32)
;;   clif
;;     function u0:3(f32, f32) -> i32, i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp eq v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = fcmp ne v0, v1
;;         v5 = uextend.i32 v4
;;         return v3, v5
;;     }
;;   bytecode, 4 slots
;;     feq32 s3, s0, s1
;;     fne32 s2, s0, s1
;;     ret [s3 s2]
