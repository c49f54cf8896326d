;; A mask that is only tested is part of the branch (br_any, br_none).
(module
  (func (export "odd") (param i32) (result i32)
    (if (i32.and (local.get 0) (i32.const 1)) (then (return (i32.const 100))))
    (i32.const 200))
  (func (export "disjoint") (param i64 i64) (result i32)
    (if (i64.eqz (i64.and (local.get 0) (local.get 1))) (then (return (i32.const 100))))
    (i32.const 200))
  (func (export "both") (param i32 i32) (result i32)
    (if (i32.and (i32.lt_s (local.get 0) (i32.const 5)) (i32.lt_s (local.get 1) (i32.const 5)))
      (then (return (i32.const 100))))
    (i32.const 200)))

;; run: odd(3) = 100
;; run: odd(4) = 200
;; run: disjoint(0x100000000, 1) = 100
;; run: disjoint(0x100000000, -1) = 200
;; run: both(4, 4) = 100
;; run: both(4, 5) = 200

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `odd`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 1
;;         v2 = band v0, v1  ; v1 = 1
;;         brif v2, block1, block2
;;     block1:
;;         v3 = iconst.i32 100
;;         return v3  ; v3 = 100
;;     block2:
;;         v4 = iconst.i32 200
;;         return v4  ; v4 = 200
;;     }
;;   bytecode, 3 slots
;;     br_none32 s0, #8:1, @L0
;;     mov s1, #8:100
;;     ret [s1]
;;   L0:
;;     mov s2, #200
;;     ret [s2]
;;
;; function `disjoint`: (i64, i64) -> (i32)
;;   clif
;;     function u0:1(i64, i64) -> i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = band v0, v1
;;         v3 = iconst.i64 0
;;         v4 = icmp eq v2, v3  ; v3 = 0
;;         brif v4, block1, block2
;;     block1:
;;         v6 = iconst.i32 100
;;         return v6  ; v6 = 100
;;     block2:
;;         v7 = iconst.i32 200
;;         return v7  ; v7 = 200
;;     }
;;   bytecode, 4 slots
;;     br_any64 s0, s1, @L0
;;     mov s2, #8:100
;;     ret [s2]
;;   L0:
;;     mov s3, #200
;;     ret [s3]
;;
;; function `both`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 5
;;         v3 = icmp slt v0, v2  ; v2 = 5
;;         v6 = icmp slt v1, v2  ; v2 = 5
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
;;     lt_s32 s6, s0, #5
;;     lt_s32 acc, s1, #5
;;     and32 acc, acc, s6
;;     br_unless32 acc, @L0
;;     mov s2, #8:100
;;     ret [s2]
;;   L0:
;;     mov s3, #200
;;     ret [s3]
