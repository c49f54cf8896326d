;; Targets of a table that do the same are there once; one that traps keeps its place.
(module
  (func (export "run") (param i32) (result i32) (local $r i32)
    (block $end
      (block $e (block $d (block $c (block $b (block $a
        (br_table $a $b $c $d $e (local.get 0)))
        (local.set $r (i32.const 500))
        (br $end))
        (local.set $r (i32.const 7))
        (br $end))
        (local.set $r (i32.const 500))
        (br $end))
        (local.set $r (i32.div_u (local.get $r) (local.get $r)))
        (br $end))
        (local.set $r (i32.const 500)))
    (i32.mul (local.get $r) (i32.const 3))))

;; run: run(0) = 1500
;; run: run(1) = 21
;; run: run(2) = 1500
;; run: run(3) traps "integer divide by zero"
;; run: run(4) = 1500

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `run`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         br_table v0, block5, [block1, block2, block3, block4]
;;     block1:
;;         v10 = iconst.i32 500
;;         jump block6(v10)  ; v10 = 500
;;     block2:
;;         v3 = iconst.i32 7
;;         jump block6(v3)  ; v3 = 7
;;     block3:
;;         v4 = iconst.i32 500
;;         jump block6(v4)  ; v4 = 500
;;     block4:
;;         v1 = iconst.i32 0
;;         v5 = udiv v1, v1  ; v1 = 0, v1 = 0
;;         jump block6(v5)
;;     block5:
;;         v11 = iconst.i32 500
;;         jump block6(v11)  ; v11 = 500
;;     block6(v7: i32):
;;         v8 = iconst.i32 3
;;         v9 = imul v7, v8  ; v8 = 3
;;         return v9
;;     }
;;   bytecode, 4 slots
;;     br_table s0, @[L0 L1 L2 L3 L2]
;;   L0:
;;     mov s1, #500
;;     mul32 acc, s1, #8:3
;;     ret acc
;;   L1:
;;     mov s1, #8:7
;;     mul32 acc, s1, #8:3
;;     ret acc
;;   L2:
;;     mov s1, #500
;;     mul32 acc, s1, #8:3
;;     ret acc
;;   L3:
;;     mov s3, #8:0
;;     div_u32 acc, s3, #0
;;     mul32 acc, acc, #8:3
;;     ret acc
