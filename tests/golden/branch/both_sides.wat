;; Values that meet after an if: the block where they meet is short, and each side has a copy of it.
(module
  (func (export "meet") (param i32 i32) (result i32)
    (i32.mul
      (if (result i32) (i32.eq (local.get 0) (local.get 1))
        (then (i32.shl (local.get 0) (i32.const 3)))
        (else (i32.sub (local.get 0) (local.get 1))))
      (local.get 1)))
  (func (export "nested") (param i32 i32) (result i32)
    (block $out (result i32)
      (drop (br_if $out (i32.const 1) (i32.eqz (local.get 0))))
      (drop (br_if $out (i32.const 2) (i32.eqz (local.get 1))))
      (i32.const 3))))

;; run: meet(2, 2) = 32
;; run: meet(5, 2) = 6
;; run: nested(0, 5) = 1
;; run: nested(5, 0) = 2
;; run: nested(5, 5) = 3

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `meet`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = icmp eq v0, v1
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 3
;;         v5 = ishl.i32 v0, v4  ; v4 = 3
;;         jump block3(v5)
;;     block2:
;;         v7 = isub.i32 v0, v1
;;         jump block3(v7)
;;     block3(v6: i32):
;;         v9 = imul v6, v1
;;         return v9
;;     }
;;   bytecode, 4 slots
;;     br_ne32 s0, s1, @L0
;;     shl32 s2, s0, #3
;;     mul32 acc, acc, s1
;;     ret acc
;;   L0:
;;     sub32 acc, s0, s1
;;     mul32 acc, acc, s1
;;     ret acc
;;
;; function `nested`: (i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v3 = iconst.i32 0
;;         v4 = icmp eq v0, v3  ; v3 = 0
;;         v2 = iconst.i32 1
;;         brif v4, block2(v2), block1  ; v2 = 1
;;     block1:
;;         v12 = iconst.i32 0
;;         v13 = icmp.i32 eq v1, v12  ; v12 = 0
;;         v7 = iconst.i32 2
;;         brif v13, block2(v7), block3  ; v7 = 2
;;     block3:
;;         v11 = iconst.i32 3
;;         jump block2(v11)  ; v11 = 3
;;     block2(v6: i32):
;;         return v6
;;     }
;;   bytecode, 3 slots
;;     br_if32 s0, @L0
;;     mov s2, #8:1
;;     ret [s2]
;;   L0:
;;     br_if32 s1, @L1
;;     mov s2, #8:2
;;     ret [s2]
;;   L1:
;;     mov s2, #8:3
;;     ret [s2]
