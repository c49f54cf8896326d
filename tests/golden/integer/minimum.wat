;; A selection of the operands of its own comparison is CLIF's smin, smax, umin, umax: one opcode.
(module
  (func (export "min_s") (param i32 i32) (result i32)
    (select (local.get 0) (local.get 1) (i32.lt_s (local.get 0) (local.get 1))))
  (func (export "max_u") (param i64 i64) (result i64)
    (select (local.get 0) (local.get 1) (i64.gt_u (local.get 0) (local.get 1))))
  (func (export "max_s") (param i32 i32) (result i32)
    (select (local.get 0) (local.get 1) (i32.gt_s (local.get 0) (local.get 1))))
  (func (export "at_most_ten") (param i32) (result i32)
    (select (local.get 0) (i32.const 10) (i32.lt_u (local.get 0) (i32.const 10)))))

;; run: min_s(-1, 1) = -1
;; run: max_u(-1, 1) = -1
;; run: max_s(-1, 1) = 1
;; run: at_most_ten(9) = 9
;; run: at_most_ten(-1) = 10

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `min_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v6 = smin v0, v1
;;         return v6
;;     }
;;   bytecode, 3 slots
;;     min_s32 acc, s0, s1
;;     ret acc
;;
;; function `max_u`: (i64, i64) -> (i64)
;;   clif
;;     function u0:1(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v6 = umax v0, v1
;;         return v6
;;     }
;;   bytecode, 3 slots
;;     max_u64 acc, s0, s1
;;     ret acc
;;
;; function `max_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v6 = smax v0, v1
;;         return v6
;;     }
;;   bytecode, 3 slots
;;     max_s32 acc, s0, s1
;;     ret acc
;;
;; function `at_most_ten`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 10
;;         v7 = umin v0, v1  ; v1 = 10
;;         return v7
;;     }
;;   bytecode, 2 slots
;;     min_u32 acc, s0, #8:10
;;     ret acc
