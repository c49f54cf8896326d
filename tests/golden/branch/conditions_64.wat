;; A branch for every condition on 64 bits.
(module
  (func (export "eq") (param i64 i64) (result i32)
    (if (i64.eq (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "ne") (param i64 i64) (result i32)
    (if (i64.ne (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "lt_s") (param i64 i64) (result i32)
    (if (i64.lt_s (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "ge_s") (param i64 i64) (result i32)
    (if (i64.ge_s (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "gt_s") (param i64 i64) (result i32)
    (if (i64.gt_s (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "le_s") (param i64 i64) (result i32)
    (if (i64.le_s (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "lt_u") (param i64 i64) (result i32)
    (if (i64.lt_u (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "ge_u") (param i64 i64) (result i32)
    (if (i64.ge_u (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "gt_u") (param i64 i64) (result i32)
    (if (i64.gt_u (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "le_u") (param i64 i64) (result i32)
    (if (i64.le_u (local.get 0) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20)))

;; run: eq(1, 2) = 20
;; run: eq(2, 1) = 20
;; run: eq(2, 2) = 10
;; run: eq(-1, 1) = 20
;; run: ne(1, 2) = 10
;; run: ne(2, 1) = 10
;; run: ne(2, 2) = 20
;; run: ne(-1, 1) = 10
;; run: lt_s(1, 2) = 10
;; run: lt_s(2, 1) = 20
;; run: lt_s(2, 2) = 20
;; run: lt_s(-1, 1) = 10
;; run: ge_s(1, 2) = 20
;; run: ge_s(2, 1) = 10
;; run: ge_s(2, 2) = 10
;; run: ge_s(-1, 1) = 20
;; run: gt_s(1, 2) = 20
;; run: gt_s(2, 1) = 10
;; run: gt_s(2, 2) = 20
;; run: gt_s(-1, 1) = 20
;; run: le_s(1, 2) = 10
;; run: le_s(2, 1) = 20
;; run: le_s(2, 2) = 10
;; run: le_s(-1, 1) = 10
;; run: lt_u(1, 2) = 10
;; run: lt_u(2, 1) = 20
;; run: lt_u(2, 2) = 20
;; run: lt_u(-1, 1) = 20
;; run: ge_u(1, 2) = 20
;; run: ge_u(2, 1) = 10
;; run: ge_u(2, 2) = 10
;; run: ge_u(-1, 1) = 10
;; run: gt_u(1, 2) = 20
;; run: gt_u(2, 1) = 10
;; run: gt_u(2, 2) = 20
;; run: gt_u(-1, 1) = 10
;; run: le_u(1, 2) = 10
;; run: le_u(2, 1) = 20
;; run: le_u(2, 2) = 10
;; run: le_u(-1, 1) = 20

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `eq`: (i64, i64) -> (i32)
;;   clif
;;     function u0:0(i64, i64) -> i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = icmp eq v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_ne64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `ne`: (i64, i64) -> (i32)
;;   clif
;;     function u0:1(i64, i64) -> i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = icmp ne v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_eq64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `lt_s`: (i64, i64) -> (i32)
;;   clif
;;     function u0:2(i64, i64) -> i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = icmp slt v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_ge_s64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `ge_s`: (i64, i64) -> (i32)
;;   clif
;;     function u0:3(i64, i64) -> i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = icmp sge v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_lt_s64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `gt_s`: (i64, i64) -> (i32)
;;   clif
;;     function u0:4(i64, i64) -> i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = icmp sgt v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_le_s64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `le_s`: (i64, i64) -> (i32)
;;   clif
;;     function u0:5(i64, i64) -> i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = icmp sle v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_gt_s64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `lt_u`: (i64, i64) -> (i32)
;;   clif
;;     function u0:6(i64, i64) -> i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = icmp ult v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_ge_u64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `ge_u`: (i64, i64) -> (i32)
;;   clif
;;     function u0:7(i64, i64) -> i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = icmp uge v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_lt_u64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `gt_u`: (i64, i64) -> (i32)
;;   clif
;;     function u0:8(i64, i64) -> i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = icmp ugt v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_le_u64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `le_u`: (i64, i64) -> (i32)
;;   clif
;;     function u0:9(i64, i64) -> i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = icmp ule v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         return v4  ; v4 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         return v5  ; v5 = 20
;;     }
;;   bytecode, 4 slots
;;     br_gt_u64 s0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
