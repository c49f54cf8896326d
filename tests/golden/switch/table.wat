;; br_table: one opcode with the targets; the last is the default. Targets that pass values go through a block that moves them.
(module
  (func (export "plain") (param i32) (result i32)
    (block $other (block $two (block $one (block $zero
      (br_table $zero $one $two $one $other (local.get 0)))
      (return (i32.const 10)))
      (return (i32.const 11)))
      (return (i32.const 12)))
    (i32.const -1))
  (func (export "with_value") (param i32 i32) (result i32)
    (i32.add (i32.const 100)
      (block $b (result i32)
        (i32.mul (i32.const 3)
          (block $a (result i32) (br_table $a $b (local.get 1) (local.get 0))))))))

;; run: plain(0) = 10
;; run: plain(1) = 11
;; run: plain(2) = 12
;; run: plain(3) = 11
;; run: plain(4) = -1
;; run: plain(-1) = -1
;; run: with_value(0, 7) = 121
;; run: with_value(9, 7) = 107

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `plain`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         br_table v0, block4, [block1, block2, block3, block2]
;;     block1:
;;         v1 = iconst.i32 10
;;         return v1  ; v1 = 10
;;     block2:
;;         v2 = iconst.i32 11
;;         return v2  ; v2 = 11
;;     block3:
;;         v3 = iconst.i32 12
;;         return v3  ; v3 = 12
;;     block4:
;;         v4 = iconst.i32 -1
;;         return v4  ; v4 = -1
;;     }
;;   bytecode, 5 slots
;;     br_table s0, @[L0 L1 L2 L1 L3]
;;   L0:
;;     mov s2, #8:10
;;     ret [s2]
;;   L1:
;;     mov s3, #8:11
;;     ret [s3]
;;   L2:
;;     mov s4, #8:12
;;     ret [s4]
;;   L3:
;;     mov s1, #8:-1
;;     ret [s1]
;;
;; function `with_value`: (i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         br_table v0, block2, [block1]
;;     block1:
;;         jump block3
;;     block2:
;;         jump block4(v1)
;;     block3:
;;         v3 = iconst.i32 3
;;         v8 = imul.i32 v1, v3  ; v3 = 3
;;         jump block4(v8)
;;     block4(v5: i32):
;;         v2 = iconst.i32 100
;;         v10 = iadd v5, v2  ; v2 = 100
;;         return v10
;;     }
;;   bytecode, 3 slots
;;     br_table s0, @[L0 L1]
;;   L0:
;;     mul32 s1, s1, #8:3
;;   L1:
;;     add32 acc, s1, #8:100
;;     ret acc
