;; Selections between constants: those between 1 and 0, or -1 and 0, need no selection.
(module
  (func (export "one_or_zero") (param i32) (result i32)
    (select (i32.const 1) (i32.const 0) (i32.gt_s (local.get 0) (i32.const 5))))
  (func (export "all_or_zero") (param i32) (result i32)
    (select (i32.const -1) (i32.const 0) (local.get 0)))
  (func (export "others") (param i32) (result i32)
    (select (i32.const 1000) (i32.const 2000) (local.get 0))))

;; run: one_or_zero(6) = 1
;; run: one_or_zero(5) = 0
;; run: all_or_zero(7) = -1
;; run: all_or_zero(0) = 0
;; run: others(1) = 1000
;; run: others(0) = 2000

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `one_or_zero`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v3 = iconst.i32 5
;;         v4 = icmp sgt v0, v3  ; v3 = 5
;;         v5 = uextend.i32 v4
;;         return v5
;;     }
;;   bytecode, 2 slots
;;     gt_s32 acc, s0, #5
;;     ret acc
;;
;; function `all_or_zero`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 -1
;;         v2 = iconst.i32 0
;;         v3 = select v0, v1, v2  ; v1 = -1, v2 = 0
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     select32 acc, s0, #-1, #0
;;     ret acc
;;
;; function `others`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 1000
;;         v2 = iconst.i32 2000
;;         v3 = select v0, v1, v2  ; v1 = 1000, v2 = 2000
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     select32 acc, s0, #1000, #2000
;;     ret acc
