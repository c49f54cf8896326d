;; A value for every condition on f32 and its negation, which holds for NaN where the condition does not.
(module
  (func (export "eq") (param f32 f32) (result i32) (f32.eq (local.get 0) (local.get 1)))
  (func (export "not_eq") (param f32 f32) (result i32) (i32.eqz (f32.eq (local.get 0) (local.get 1))))
  (func (export "ne") (param f32 f32) (result i32) (f32.ne (local.get 0) (local.get 1)))
  (func (export "not_ne") (param f32 f32) (result i32) (i32.eqz (f32.ne (local.get 0) (local.get 1))))
  (func (export "lt") (param f32 f32) (result i32) (f32.lt (local.get 0) (local.get 1)))
  (func (export "not_lt") (param f32 f32) (result i32) (i32.eqz (f32.lt (local.get 0) (local.get 1))))
  (func (export "gt") (param f32 f32) (result i32) (f32.gt (local.get 0) (local.get 1)))
  (func (export "not_gt") (param f32 f32) (result i32) (i32.eqz (f32.gt (local.get 0) (local.get 1))))
  (func (export "le") (param f32 f32) (result i32) (f32.le (local.get 0) (local.get 1)))
  (func (export "not_le") (param f32 f32) (result i32) (i32.eqz (f32.le (local.get 0) (local.get 1))))
  (func (export "ge") (param f32 f32) (result i32) (f32.ge (local.get 0) (local.get 1)))
  (func (export "not_ge") (param f32 f32) (result i32) (i32.eqz (f32.ge (local.get 0) (local.get 1)))))

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
;; function `eq`: (f32, f32) -> (i32)
;;   clif
;;     function u0:0(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp eq v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     feq32 acc, s0, s1
;;     ret acc
;;
;; function `not_eq`: (f32, f32) -> (i32)
;;   clif
;;     function u0:1(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp eq v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         v6 = uextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 4 slots
;;     feq32 acc, s0, s1
;;     eq32 acc, acc, #0
;;     ret acc
;;
;; function `ne`: (f32, f32) -> (i32)
;;   clif
;;     function u0:2(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp ne v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     fne32 acc, s0, s1
;;     ret acc
;;
;; function `not_ne`: (f32, f32) -> (i32)
;;   clif
;;     function u0:3(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp ne v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         v6 = uextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 4 slots
;;     fne32 acc, s0, s1
;;     eq32 acc, acc, #0
;;     ret acc
;;
;; function `lt`: (f32, f32) -> (i32)
;;   clif
;;     function u0:4(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp lt v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     flt32 acc, s0, s1
;;     ret acc
;;
;; function `not_lt`: (f32, f32) -> (i32)
;;   clif
;;     function u0:5(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp lt v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         v6 = uextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 4 slots
;;     flt32 acc, s0, s1
;;     eq32 acc, acc, #0
;;     ret acc
;;
;; function `gt`: (f32, f32) -> (i32)
;;   clif
;;     function u0:6(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp gt v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     flt32 acc, s1, s0
;;     ret acc
;;
;; function `not_gt`: (f32, f32) -> (i32)
;;   clif
;;     function u0:7(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp gt v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         v6 = uextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 4 slots
;;     flt32 acc, s1, s0
;;     eq32 acc, acc, #0
;;     ret acc
;;
;; function `le`: (f32, f32) -> (i32)
;;   clif
;;     function u0:8(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp le v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     fle32 acc, s0, s1
;;     ret acc
;;
;; function `not_le`: (f32, f32) -> (i32)
;;   clif
;;     function u0:9(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp le v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         v6 = uextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 4 slots
;;     fle32 acc, s0, s1
;;     eq32 acc, acc, #0
;;     ret acc
;;
;; function `ge`: (f32, f32) -> (i32)
;;   clif
;;     function u0:10(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp ge v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     fle32 acc, s1, s0
;;     ret acc
;;
;; function `not_ge`: (f32, f32) -> (i32)
;;   clif
;;     function u0:11(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcmp ge v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         v6 = uextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 4 slots
;;     fle32 acc, s1, s0
;;     eq32 acc, acc, #0
;;     ret acc
