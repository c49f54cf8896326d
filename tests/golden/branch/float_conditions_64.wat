;; A branch for every condition on f64 and its negation, which holds for NaN where the condition does not.
(module
  (func (export "eq") (param f64 f64) (result i32)
    (if (f64.eq (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "not_eq") (param f64 f64) (result i32)
    (if (i32.eqz (f64.eq (local.get 0) (local.get 1))) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "ne") (param f64 f64) (result i32)
    (if (f64.ne (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "not_ne") (param f64 f64) (result i32)
    (if (i32.eqz (f64.ne (local.get 0) (local.get 1))) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "lt") (param f64 f64) (result i32)
    (if (f64.lt (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "not_lt") (param f64 f64) (result i32)
    (if (i32.eqz (f64.lt (local.get 0) (local.get 1))) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "gt") (param f64 f64) (result i32)
    (if (f64.gt (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "not_gt") (param f64 f64) (result i32)
    (if (i32.eqz (f64.gt (local.get 0) (local.get 1))) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "le") (param f64 f64) (result i32)
    (if (f64.le (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "not_le") (param f64 f64) (result i32)
    (if (i32.eqz (f64.le (local.get 0) (local.get 1))) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "ge") (param f64 f64) (result i32)
    (if (f64.ge (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "not_ge") (param f64 f64) (result i32)
    (if (i32.eqz (f64.ge (local.get 0) (local.get 1))) (then (return (i32.const 10)))) (i32.const 20)))

;; run: eq(1, 2) = 20
;; run: not_eq(1, 2) = 10
;; run: eq(2, 1) = 20
;; run: not_eq(2, 1) = 10
;; run: eq(2, 2) = 10
;; run: not_eq(2, 2) = 20
;; run: eq(nan, 1) = 20
;; run: not_eq(nan, 1) = 10
;; run: ne(1, 2) = 10
;; run: not_ne(1, 2) = 20
;; run: ne(2, 1) = 10
;; run: not_ne(2, 1) = 20
;; run: ne(2, 2) = 20
;; run: not_ne(2, 2) = 10
;; run: ne(nan, 1) = 10
;; run: not_ne(nan, 1) = 20
;; run: lt(1, 2) = 10
;; run: not_lt(1, 2) = 20
;; run: lt(2, 1) = 20
;; run: not_lt(2, 1) = 10
;; run: lt(2, 2) = 20
;; run: not_lt(2, 2) = 10
;; run: lt(nan, 1) = 20
;; run: not_lt(nan, 1) = 10
;; run: gt(1, 2) = 20
;; run: not_gt(1, 2) = 10
;; run: gt(2, 1) = 10
;; run: not_gt(2, 1) = 20
;; run: gt(2, 2) = 20
;; run: not_gt(2, 2) = 10
;; run: gt(nan, 1) = 20
;; run: not_gt(nan, 1) = 10
;; run: le(1, 2) = 10
;; run: not_le(1, 2) = 20
;; run: le(2, 1) = 20
;; run: not_le(2, 1) = 10
;; run: le(2, 2) = 10
;; run: not_le(2, 2) = 20
;; run: le(nan, 1) = 20
;; run: not_le(nan, 1) = 10
;; run: ge(1, 2) = 20
;; run: not_ge(1, 2) = 10
;; run: ge(2, 1) = 10
;; run: not_ge(2, 1) = 20
;; run: ge(2, 2) = 10
;; run: not_ge(2, 2) = 20
;; run: ge(nan, 1) = 20
;; run: not_ge(nan, 1) = 10

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `eq`: (f64, f64) -> (i32)
;;   clif
;;     function u0:0(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp eq v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_fne64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `not_eq`: (f64, f64) -> (i32)
;;   clif
;;     function u0:1(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp eq v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         brif v5, block1, block2
;;     block1:
;;         v7 = iconst.i32 10
;;         return v7  ; v7 = 10
;;     block2:
;;         v8 = iconst.i32 20
;;         return v8  ; v8 = 20
;;     }
;;   bytecode, 4 slots
;;     br_feq64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `ne`: (f64, f64) -> (i32)
;;   clif
;;     function u0:2(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp ne v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_feq64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `not_ne`: (f64, f64) -> (i32)
;;   clif
;;     function u0:3(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp ne v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         brif v5, block1, block2
;;     block1:
;;         v7 = iconst.i32 10
;;         return v7  ; v7 = 10
;;     block2:
;;         v8 = iconst.i32 20
;;         return v8  ; v8 = 20
;;     }
;;   bytecode, 4 slots
;;     br_fne64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `lt`: (f64, f64) -> (i32)
;;   clif
;;     function u0:4(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp lt v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_fnlt64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `not_lt`: (f64, f64) -> (i32)
;;   clif
;;     function u0:5(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp lt v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         brif v5, block1, block2
;;     block1:
;;         v7 = iconst.i32 10
;;         return v7  ; v7 = 10
;;     block2:
;;         v8 = iconst.i32 20
;;         return v8  ; v8 = 20
;;     }
;;   bytecode, 4 slots
;;     br_flt64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `gt`: (f64, f64) -> (i32)
;;   clif
;;     function u0:6(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp gt v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_fnlt64 s1, s0, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `not_gt`: (f64, f64) -> (i32)
;;   clif
;;     function u0:7(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp gt v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         brif v5, block1, block2
;;     block1:
;;         v7 = iconst.i32 10
;;         return v7  ; v7 = 10
;;     block2:
;;         v8 = iconst.i32 20
;;         return v8  ; v8 = 20
;;     }
;;   bytecode, 4 slots
;;     br_flt64 s1, s0, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `le`: (f64, f64) -> (i32)
;;   clif
;;     function u0:8(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp le v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_fnle64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `not_le`: (f64, f64) -> (i32)
;;   clif
;;     function u0:9(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp le v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         brif v5, block1, block2
;;     block1:
;;         v7 = iconst.i32 10
;;         return v7  ; v7 = 10
;;     block2:
;;         v8 = iconst.i32 20
;;         return v8  ; v8 = 20
;;     }
;;   bytecode, 4 slots
;;     br_fle64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `ge`: (f64, f64) -> (i32)
;;   clif
;;     function u0:10(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp ge v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_fnle64 s1, s0, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `not_ge`: (f64, f64) -> (i32)
;;   clif
;;     function u0:11(f64, f64) -> i32 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcmp ge v0, v1
;;         v3 = uextend.i32 v2
;;         v4 = iconst.i32 0
;;         v5 = icmp eq v3, v4  ; v4 = 0
;;         brif v5, block1, block2
;;     block1:
;;         v7 = iconst.i32 10
;;         return v7  ; v7 = 10
;;     block2:
;;         v8 = iconst.i32 20
;;         return v8  ; v8 = 20
;;     }
;;   bytecode, 4 slots
;;     br_fle64 s1, s0, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
