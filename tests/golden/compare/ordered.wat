;; Whether two floats can be compared, and are equal or can't be: no single opcode.
(module
  (func (export "ordered") (param f64 f64) (result i32)
    (i32.and (f64.eq (local.get 0) (local.get 0)) (f64.eq (local.get 1) (local.get 1))))
  (func (export "different") (param f32 f32) (result i32)
    (i32.or (f32.lt (local.get 0) (local.get 1)) (f32.gt (local.get 0) (local.get 1)))))

;; run: ordered(1, 2) = 1
;; run: ordered(1, nan) = 0
;; run: different(1, 2) = 1
;; run: different(1, 1) = 0
;; run: different(nan, 1) = 0

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `ordered`: (f64, f64) -> (i32)
;;   clif
;;     function u0:0(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp eq v0, v0
;;         v4 = fcmp eq v1, v1
;;         v7 = band v2, v4
;;         v8 = uextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 5 slots
;;     feq64 s4, s0, s0
;;     feq64 acc, s1, s1
;;     and32 acc, acc, s4
;;     ret acc
;;
;; function `different`: (f32, f32) -> (i32)
;;   clif
;;     function u0:1(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp lt v0, v1
;;         v4 = fcmp gt v0, v1
;;         v7 = bor v2, v4
;;         v8 = uextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 5 slots
;;     flt32 s4, s0, s1
;;     flt32 acc, s1, s0
;;     or32 acc, acc, s4
;;     ret acc
