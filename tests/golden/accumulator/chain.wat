;; A value that the next instruction uses, and nothing else does, is in the accumulator (`acc`) and has no slot; either operand
;; may be there. What is used again later is written to a slot.
(module
  (func (export "chain") (param i32 i32) (result i32)
    (i32.xor (i32.sub (local.get 1) (i32.mul (i32.add (local.get 0) (local.get 1)) (i32.const 3))) (local.get 0)))
  (func (export "again") (param i32 i32) (result i32) (local $sum i32)
    (local.set $sum (i32.add (local.get 0) (local.get 1)))
    (i32.or (i32.sub (i32.mul (local.get $sum) (local.get 0)) (local.get 1)) (local.get $sum)))
  (func (export "squared") (param i32 i32) (result i32) (local $sum i32)
    (local.set $sum (i32.add (local.get 0) (local.get 1)))
    (i32.mul (local.get $sum) (local.get $sum))))

;; run: chain(1, 2) = -8
;; run: again(3, 4) = 23
;; run: squared(3, 4) = 49

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `chain`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iadd v0, v1
;;         v3 = iconst.i32 3
;;         v4 = imul v2, v3  ; v3 = 3
;;         v5 = isub v1, v4
;;         v6 = bxor v5, v0
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     add32 acc, s0, s1
;;     sub_mul32 acc, s1, acc, #3
;;     xor32 acc, acc, s0
;;     ret acc
;;
;; function `again`: (i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v3 = iadd v0, v1
;;         v4 = imul v3, v0
;;         v5 = isub v4, v1
;;         v6 = bor v5, v3
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     add32 s5, s0, s1
;;     mul32 acc, acc, s0
;;     or_of_sub32 acc, acc, s1, s5
;;     ret acc
;;
;; function `squared`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v3 = iadd v0, v1
;;         v4 = imul v3, v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     add32 s3, s0, s1
;;     mul32 acc, acc, s3
;;     ret acc
