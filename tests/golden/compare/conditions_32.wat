;; A value for every condition on 32 bits.
(module
  (func (export "eq") (param i32 i32) (result i32) (i32.eq (local.get 0) (local.get 1)))
  (func (export "ne") (param i32 i32) (result i32) (i32.ne (local.get 0) (local.get 1)))
  (func (export "lt_s") (param i32 i32) (result i32) (i32.lt_s (local.get 0) (local.get 1)))
  (func (export "ge_s") (param i32 i32) (result i32) (i32.ge_s (local.get 0) (local.get 1)))
  (func (export "gt_s") (param i32 i32) (result i32) (i32.gt_s (local.get 0) (local.get 1)))
  (func (export "le_s") (param i32 i32) (result i32) (i32.le_s (local.get 0) (local.get 1)))
  (func (export "lt_u") (param i32 i32) (result i32) (i32.lt_u (local.get 0) (local.get 1)))
  (func (export "ge_u") (param i32 i32) (result i32) (i32.ge_u (local.get 0) (local.get 1)))
  (func (export "gt_u") (param i32 i32) (result i32) (i32.gt_u (local.get 0) (local.get 1)))
  (func (export "le_u") (param i32 i32) (result i32) (i32.le_u (local.get 0) (local.get 1))))

;; run: eq(1, 2) = 0
;; run: eq(2, 1) = 0
;; run: eq(2, 2) = 1
;; run: eq(-1, 1) = 0
;; run: ne(1, 2) = 1
;; run: ne(2, 1) = 1
;; run: ne(2, 2) = 0
;; run: ne(-1, 1) = 1
;; run: lt_s(1, 2) = 1
;; run: lt_s(2, 1) = 0
;; run: lt_s(2, 2) = 0
;; run: lt_s(-1, 1) = 1
;; run: ge_s(1, 2) = 0
;; run: ge_s(2, 1) = 1
;; run: ge_s(2, 2) = 1
;; run: ge_s(-1, 1) = 0
;; run: gt_s(1, 2) = 0
;; run: gt_s(2, 1) = 1
;; run: gt_s(2, 2) = 0
;; run: gt_s(-1, 1) = 0
;; run: le_s(1, 2) = 1
;; run: le_s(2, 1) = 0
;; run: le_s(2, 2) = 1
;; run: le_s(-1, 1) = 1
;; run: lt_u(1, 2) = 1
;; run: lt_u(2, 1) = 0
;; run: lt_u(2, 2) = 0
;; run: lt_u(-1, 1) = 0
;; run: ge_u(1, 2) = 0
;; run: ge_u(2, 1) = 1
;; run: ge_u(2, 2) = 1
;; run: ge_u(-1, 1) = 1
;; run: gt_u(1, 2) = 0
;; run: gt_u(2, 1) = 1
;; run: gt_u(2, 2) = 0
;; run: gt_u(-1, 1) = 1
;; run: le_u(1, 2) = 1
;; run: le_u(2, 1) = 0
;; run: le_u(2, 2) = 1
;; run: le_u(-1, 1) = 0

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `eq`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = icmp eq v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     eq32 acc, s0, s1
;;     ret acc
;;
;; function `ne`: (i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = icmp ne v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     ne32 acc, s0, s1
;;     ret acc
;;
;; function `lt_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = icmp slt v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     lt_s32 acc, s0, s1
;;     ret acc
;;
;; function `ge_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = icmp sge v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     ge_s32 acc, s0, s1
;;     ret acc
;;
;; function `gt_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:4(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = icmp sgt v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     gt_s32 acc, s0, s1
;;     ret acc
;;
;; function `le_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:5(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = icmp sle v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     le_s32 acc, s0, s1
;;     ret acc
;;
;; function `lt_u`: (i32, i32) -> (i32)
;;   clif
;;     function u0:6(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = icmp ult v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     lt_u32 acc, s0, s1
;;     ret acc
;;
;; function `ge_u`: (i32, i32) -> (i32)
;;   clif
;;     function u0:7(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = icmp uge v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     ge_u32 acc, s0, s1
;;     ret acc
;;
;; function `gt_u`: (i32, i32) -> (i32)
;;   clif
;;     function u0:8(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = icmp ugt v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     gt_u32 acc, s0, s1
;;     ret acc
;;
;; function `le_u`: (i32, i32) -> (i32)
;;   clif
;;     function u0:9(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = icmp ule v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     le_u32 acc, s0, s1
;;     ret acc
