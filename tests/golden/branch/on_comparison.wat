;; A branch does its comparison itself. The block that follows is fallen into: one branch, not two.
(module
  (func (export "sign") (param i32) (result i32)
    (if (i32.lt_s (local.get 0) (i32.const 0)) (then (return (i32.const -1))))
    (if (local.get 0) (then (return (i32.const 1))))
    (i32.const 0))
  (func (export "float") (param f64) (result i32)
    (if (result i32) (f64.lt (local.get 0) (f64.const 1)) (then (i32.const 10)) (else (i32.const 20)))))

;; run: sign(-5) = -1
;; run: sign(0) = 0
;; run: sign(9) = 1
;; run: float(0.5) = 10
;; run: float(nan) = 20

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `sign`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v2 = icmp slt v0, v1  ; v1 = 0
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 -1
;;         return v4  ; v4 = -1
;;     block2:
;;         brif.i32 v0, block3, block4
;;     block3:
;;         v5 = iconst.i32 1
;;         return v5  ; v5 = 1
;;     block4:
;;         v7 = iconst.i32 0
;;         return v7  ; v7 = 0
;;     }
;;   bytecode, 4 slots
;;     br_ge_s32 s0, #8:0, @L0
;;     mov s1, #8:-1
;;     ret [s1]
;;   L0:
;;     br_unless32 s0, @L1
;;     mov s2, #8:1
;;     ret [s2]
;;   L1:
;;     mov s3, #8:0
;;     ret [s3]
;;
;; function `float`: (f64) -> (i32)
;;   clif
;;     function u0:1(f64) -> i32 tail {
;;     block0(v0: f64):
;;         v1 = f64const 0x1.0000000000000p0
;;         v2 = fcmp lt v0, v1  ; v1 = 0x1.0000000000000p0
;;         brif v2, block1, block2
;;     block1:
;;         v4 = iconst.i32 10
;;         jump block3(v4)  ; v4 = 10
;;     block2:
;;         v6 = iconst.i32 20
;;         jump block3(v6)  ; v6 = 20
;;     block3(v5: i32):
;;         return v5
;;     }
;;   bytecode, 3 slots
;;     const64 s2, #4607182418800017408
;;     br_fnlt64 s0, s2, @L0
;;     mov s1, #8:10
;;     ret [s1]
;;   L0:
;;     mov s1, #8:20
;;     ret [s1]
