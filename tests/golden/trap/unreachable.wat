;; `unreachable` is an opcode; nothing follows it.
(module
  (func (export "always") (unreachable))
  (func (export "in_the_middle") (param i32) (result i32)
    (block $ten (block $nine (br_table $ten $nine (local.get 0)))
      (unreachable))
    (i32.const 10))
  (func (export "dead") (param i32) (result i32)
    (return (local.get 0)) (i32.add (unreachable) (i32.const 1))))

;; run: always() traps "unreachable"
;; run: in_the_middle(0) = 10
;; run: in_the_middle(1) traps "unreachable"
;; run: dead(7) = 7

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `always`: () -> ()
;;   clif
;;     function u0:0() tail {
;;     block0:
;;         trap user1
;;     }
;;   bytecode, 0 slots
;;     trap #0
;;
;; function `in_the_middle`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;     block0(v0: i32):
;;         br_table v0, block2, [block1]
;;     block2:
;;         trap user1
;;     block1:
;;         v1 = iconst.i32 10
;;         return v1  ; v1 = 10
;;     }
;;   bytecode, 2 slots
;;     br_table s0, @[L0 L1]
;;   L0:
;;     mov s1, #8:10
;;     ret [s1]
;;   L1:
;;     trap #0
;;
;; function `dead`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;     block0(v0: i32):
;;         return v0
;;     }
;;   bytecode, 1 slots
;;     ret [s0]
