;; A value for every condition on f64 and its negation, which holds for NaN where the condition does not.
(module
  (func (export "eq") (param f64 f64) (result i32) (f64.eq (local.get 0) (local.get 1)))
  (func (export "not_eq") (param f64 f64) (result i32) (i32.eqz (f64.eq (local.get 0) (local.get 1))))
  (func (export "ne") (param f64 f64) (result i32) (f64.ne (local.get 0) (local.get 1)))
  (func (export "not_ne") (param f64 f64) (result i32) (i32.eqz (f64.ne (local.get 0) (local.get 1))))
  (func (export "lt") (param f64 f64) (result i32) (f64.lt (local.get 0) (local.get 1)))
  (func (export "not_lt") (param f64 f64) (result i32) (i32.eqz (f64.lt (local.get 0) (local.get 1))))
  (func (export "gt") (param f64 f64) (result i32) (f64.gt (local.get 0) (local.get 1)))
  (func (export "not_gt") (param f64 f64) (result i32) (i32.eqz (f64.gt (local.get 0) (local.get 1))))
  (func (export "le") (param f64 f64) (result i32) (f64.le (local.get 0) (local.get 1)))
  (func (export "not_le") (param f64 f64) (result i32) (i32.eqz (f64.le (local.get 0) (local.get 1))))
  (func (export "ge") (param f64 f64) (result i32) (f64.ge (local.get 0) (local.get 1)))
  (func (export "not_ge") (param f64 f64) (result i32) (i32.eqz (f64.ge (local.get 0) (local.get 1)))))

;; run: eq(1, 2) = 0
;; run: not_eq(1, 2) = 1
;; run: eq(2, 1) = 0
;; run: not_eq(2, 1) = 1
;; run: eq(2, 2) = 1
;; run: not_eq(2, 2) = 0
;; run: eq(nan, 1) = 0
;; run: not_eq(nan, 1) = 1
;; run: ne(1, 2) = 1
;; run: not_ne(1, 2) = 0
;; run: ne(2, 1) = 1
;; run: not_ne(2, 1) = 0
;; run: ne(2, 2) = 0
;; run: not_ne(2, 2) = 1
;; run: ne(nan, 1) = 1
;; run: not_ne(nan, 1) = 0
;; run: lt(1, 2) = 1
;; run: not_lt(1, 2) = 0
;; run: lt(2, 1) = 0
;; run: not_lt(2, 1) = 1
;; run: lt(2, 2) = 0
;; run: not_lt(2, 2) = 1
;; run: lt(nan, 1) = 0
;; run: not_lt(nan, 1) = 1
;; run: gt(1, 2) = 0
;; run: not_gt(1, 2) = 1
;; run: gt(2, 1) = 1
;; run: not_gt(2, 1) = 0
;; run: gt(2, 2) = 0
;; run: not_gt(2, 2) = 1
;; run: gt(nan, 1) = 0
;; run: not_gt(nan, 1) = 1
;; run: le(1, 2) = 1
;; run: not_le(1, 2) = 0
;; run: le(2, 1) = 0
;; run: not_le(2, 1) = 1
;; run: le(2, 2) = 1
;; run: not_le(2, 2) = 0
;; run: le(nan, 1) = 0
;; run: not_le(nan, 1) = 1
;; run: ge(1, 2) = 0
;; run: not_ge(1, 2) = 1
;; run: ge(2, 1) = 1
;; run: not_ge(2, 1) = 0
;; run: ge(2, 2) = 1
;; run: not_ge(2, 2) = 0
;; run: ge(nan, 1) = 0
;; run: not_ge(nan, 1) = 1

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `eq`: (f64, f64) -> (i32)
;;   clif
;;     function u0:0(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp eq v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     feq64 acc, s0, s1
;;     ret acc
;;
;; function `not_eq`: (f64, f64) -> (i32)
;;   clif
;;     function u0:1(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp eq v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         v6 = uextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 4 slots
;;     feq64 acc, s0, s1
;;     eq32 acc, acc, #0
;;     ret acc
;;
;; function `ne`: (f64, f64) -> (i32)
;;   clif
;;     function u0:2(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp ne v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     fne64 acc, s0, s1
;;     ret acc
;;
;; function `not_ne`: (f64, f64) -> (i32)
;;   clif
;;     function u0:3(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp ne v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         v6 = uextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 4 slots
;;     fne64 acc, s0, s1
;;     eq32 acc, acc, #0
;;     ret acc
;;
;; function `lt`: (f64, f64) -> (i32)
;;   clif
;;     function u0:4(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp lt v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     flt64 acc, s0, s1
;;     ret acc
;;
;; function `not_lt`: (f64, f64) -> (i32)
;;   clif
;;     function u0:5(f64, f64) -> i32 tail {
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
;; function `gt`: (f64, f64) -> (i32)
;;   clif
;;     function u0:6(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp gt v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     flt64 acc, s1, s0
;;     ret acc
;;
;; function `not_gt`: (f64, f64) -> (i32)
;;   clif
;;     function u0:7(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp gt v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         v6 = uextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 4 slots
;;     flt64 acc, s1, s0
;;     eq32 acc, acc, #0
;;     ret acc
;;
;; function `le`: (f64, f64) -> (i32)
;;   clif
;;     function u0:8(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp le v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     fle64 acc, s0, s1
;;     ret acc
;;
;; function `not_le`: (f64, f64) -> (i32)
;;   clif
;;     function u0:9(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp le v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         v6 = uextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 4 slots
;;     fle64 acc, s0, s1
;;     eq32 acc, acc, #0
;;     ret acc
;;
;; function `ge`: (f64, f64) -> (i32)
;;   clif
;;     function u0:10(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp ge v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     fle64 acc, s1, s0
;;     ret acc
;;
;; function `not_ge`: (f64, f64) -> (i32)
;;   clif
;;     function u0:11(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp ge v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         v6 = uextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 4 slots
;;     fle64 acc, s1, s0
;;     eq32 acc, acc, #0
;;     ret acc
