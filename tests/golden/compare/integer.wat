;; A comparison whose result is a value yields 0 or 1; a constant on the left goes to the right, with the condition turned round.
(module
  (func (export "less") (param i32 i32) (result i32) (i32.lt_s (local.get 0) (local.get 1)))
  (func (export "above") (param i64 i64) (result i32) (i64.gt_u (local.get 0) (local.get 1)))
  (func (export "ten_is_less") (param i32) (result i32) (i32.lt_s (i32.const 10) (local.get 0)))
  (func (export "zero") (param i64) (result i32) (i64.eqz (local.get 0)))
  (func (export "not_less") (param i32 i32) (result i32) (i32.eqz (i32.lt_u (local.get 0) (local.get 1)))))

;; run: less(-1, 1) = 1
;; run: above(-1, 1) = 1
;; run: ten_is_less(10) = 0
;; run: ten_is_less(11) = 1
;; run: zero(0x100000000) = 0
;; run: zero(0) = 1
;; run: not_less(1, 2) = 0

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `less`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = icmp slt v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     lt_s32 acc, s0, s1
;;     ret acc
;;
;; function `above`: (i64, i64) -> (i32)
;;   clif
;;     function u0:1(i64, i64) -> i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = icmp ugt v0, v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     gt_u64 acc, s0, s1
;;     ret acc
;;
;; function `ten_is_less`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 10
;;         v4 = icmp sgt v0, v1  ; v1 = 10
;;         v3 = uextend.i32 v4
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     gt_s32 acc, s0, #10
;;     ret acc
;;
;; function `zero`: (i64) -> (i32)
;;   clif
;;     function u0:3(i64) -> i32 tail {
;;     block0(v0: i64):
;;         v1 = iconst.i64 0
;;         v2 = icmp eq v0, v1  ; v1 = 0
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     eq64 acc, s0, #0
;;     ret acc
;;
;; function `not_less`: (i32, i32) -> (i32)
;;   clif
;;     function u0:4(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v7 = icmp uge v0, v1
;;         v6 = uextend.i32 v7
;;         return v6
;;     }
;;   bytecode, 3 slots
;;     ge_u32 acc, s0, s1
;;     ret acc
