;; Two conditions that are combined without a branch between them, as compilers do when both are cheap.
(module
  (func (export "outside") (param i32) (result i32)
    (if (i32.or (i32.lt_s (local.get 0) (i32.const -5)) (i32.gt_s (local.get 0) (i32.const 9)))
      (then (return (i32.const 100))))
    (i32.const 200))
  (func (export "inside") (param i32 i32) (result i32)
    (if (i32.and (i32.lt_u (local.get 0) (i32.const 8)) (i32.lt_u (local.get 1) (i32.const 8)))
      (then (return (i32.const 100))))
    (i32.const 200)))

;; run: outside(-6) = 100
;; run: outside(-5) = 200
;; run: outside(9) = 200
;; run: outside(10) = 100
;; run: inside(7, 7) = 100
;; run: inside(8, 7) = 200
;; run: inside(7, -1) = 200

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `outside`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 -5
;;         v2 = icmp slt v0, v1  ; v1 = -5
;;         v4 = iconst.i32 9
;;         v5 = icmp sgt v0, v4  ; v4 = 9
;;         v10 = bor v2, v5
;;         brif v10, block1, block2
;;     block1:
;;         v8 = iconst.i32 100
;;         return v8  ; v8 = 100
;;     block2:
;;         v9 = iconst.i32 200
;;         return v9  ; v9 = 200
;;     }
;;   bytecode, 6 slots
;;     lt_s32 s5, s0, #-5
;;     gt_s32 acc, s0, #9
;;     or32 acc, acc, s5
;;     br_unless32 acc, @L0
;;     mov s1, #8:100
;;     ret [s1]
;;   L0:
;;     mov s2, #200
;;     ret [s2]
;;
;; function `inside`: (i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 8
;;         v3 = icmp ult v0, v2  ; v2 = 8
;;         v6 = icmp ult v1, v2  ; v2 = 8
;;         v11 = band v3, v6
;;         brif v11, block1, block2
;;     block1:
;;         v9 = iconst.i32 100
;;         return v9  ; v9 = 100
;;     block2:
;;         v10 = iconst.i32 200
;;         return v10  ; v10 = 200
;;     }
;;   bytecode, 7 slots
;;     lt_u32 s6, s0, #8
;;     lt_u32 acc, s1, #8
;;     and32 acc, acc, s6
;;     br_unless32 acc, @L0
;;     mov s2, #8:100
;;     ret [s2]
;;   L0:
;;     mov s3, #200
;;     ret [s3]
