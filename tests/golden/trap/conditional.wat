;; A condition around `unreachable` is CLIF's trapnz. It compares, and traps on the result: two opcodes where the trap is not taken.
(module
  (func (export "unless_less") (param i32) (result i32)
    (if (i32.ge_s (local.get 0) (i32.const 10)) (then (unreachable)))
    (i32.mul (local.get 0) (i32.const 3)))
  (func (export "nonzero") (param i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (unreachable)))
    (local.get 0))
  (func (export "zero") (param i64) (result i32)
    (if (i32.eqz (i64.eqz (local.get 0))) (then (unreachable)))
    (i32.const 9)))

;; run: unless_less(9) = 27
;; run: unless_less(10) traps "unreachable"
;; run: nonzero(3) = 3
;; run: nonzero(0) traps "unreachable"
;; run: zero(0) = 9
;; run: zero(0x100000000) traps "unreachable"

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `unless_less`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 10
;;         v2 = icmp sge v0, v1  ; v1 = 10
;;         trapnz v2, user1
;;         jump block2
;;     block2:
;;         v4 = iconst.i32 3
;;         v5 = imul.i32 v0, v4  ; v4 = 3
;;         return v5
;;     }
;;   bytecode, 3 slots
;;     ge_s32 acc, s0, #10
;;     trap_if32 acc, #0
;;     mul32 acc, s0, #8:3
;;     ret acc
;;
;; function `nonzero`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v2 = icmp eq v0, v1  ; v1 = 0
;;         trapnz v2, user1
;;         jump block2
;;     block2:
;;         return v0
;;     }
;;   bytecode, 2 slots
;;     eq32 acc, s0, #0
;;     trap_if32 acc, #0
;;     ret [s0]
;;
;; function `zero`: (i64) -> (i32)
;;   clif
;;     function u0:2(i64) -> i32 tail {
;;     block0(v0: i64):
;;         trapnz v0, user1
;;         jump block2
;;     block2:
;;         v7 = iconst.i32 9
;;         return v7  ; v7 = 9
;;     }
;;   bytecode, 3 slots
;;     ne64 acc, s0, #0
;;     trap_if32 acc, #0
;;     mov s1, #8:9
;;     ret [s1]
