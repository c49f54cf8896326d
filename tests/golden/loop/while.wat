;; A test at the top is also made at the bottom, so that a round has one branch; `swap` needs a third slot for a moment.
(module
  (func (export "gcd") (param $a i32) (param $b i32) (result i32) (local $rest i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $b)))
        (local.set $rest (i32.rem_u (local.get $a) (local.get $b)))
        (local.set $a (local.get $b))
        (local.set $b (local.get $rest))
        (br $next)))
    (local.get $a))
  (func (export "swap") (param $a i32) (param $b i32) (param $n i32) (result i32 i32) (local $old i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $old (local.get $a))
        (local.set $a (local.get $b))
        (local.set $b (local.get $old))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $a) (local.get $b)))

;; run: gcd(12, 18) = 6
;; run: gcd(5, 0) = 5
;; run: swap(1, 2, 3) = 2, 1
;; run: swap(1, 2, 4) = 1, 2

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `gcd`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0
;;         jump block1(v1, v0)
;;     block1(v3: i32, v7: i32):
;;         v9 = iconst.i32 0
;;         v10 = icmp eq v3, v9  ; v9 = 0
;;         brif v10, block4(v7), block2
;;     block2:
;;         v8 = urem.i32 v7, v3
;;         v12 = iconst.i32 0
;;         v13 = icmp eq v8, v12  ; v12 = 0
;;         brif v13, block4(v3), block6
;;     block6:
;;         v14 = urem.i32 v3, v8
;;         v15 = iconst.i32 0
;;         v16 = icmp eq v14, v15  ; v15 = 0
;;         brif v16, block4(v8), block8
;;     block8:
;;         v17 = urem.i32 v8, v14
;;         v18 = iconst.i32 0
;;         v19 = icmp eq v17, v18  ; v18 = 0
;;         brif v19, block4(v14), block10
;;     block10:
;;         v20 = urem.i32 v14, v17
;;         jump block1(v20, v17)
;;     block4(v11: i32):
;;         return v11
;;     }
;;   bytecode, 4 slots
;;     br_unless32 s1, @L1
;;   L0:
;;     rem_u32 s3, s0, s1
;;     br_unless32 acc, @L2
;;     rem_u32 s2, s1, acc
;;     br_unless32 acc, @L3
;;     rem_u32 s0, s3, acc
;;     br_unless32 acc, @L4
;;     rem_u32 s1, s2, acc
;;     br_if32 acc, @L0
;;   L1:
;;     mov s1, s0
;;   L2:
;;     ret [s1]
;;   L3:
;;     mov s1, s3
;;     ret [s1]
;;   L4:
;;     mov s1, s2
;;     ret [s1]
;;
;; function `swap`: (i32, i32, i32) -> (i32, i32)
;;   clif
;;     function u0:1(i32, i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = iconst.i32 0
;;         v10 = iconst.i32 1
;;         jump block1(v2, v0, v1)
;;     block1(v4: i32, v8: i32, v9: i32):
;;         v12 = iconst.i32 0
;;         v13 = icmp eq v4, v12  ; v12 = 0
;;         brif v13, block4(v8, v9), block2
;;     block2:
;;         v14 = iconst.i32 1
;;         v15 = isub.i32 v4, v14  ; v14 = 1
;;         v18 = iconst.i32 0
;;         v19 = icmp eq v15, v18  ; v18 = 0
;;         brif v19, block4(v9, v8), block6
;;     block6:
;;         v20 = iconst.i32 1
;;         v22 = iconst.i32 -2
;;         v21 = iadd.i32 v4, v22  ; v22 = -2
;;         v23 = iconst.i32 0
;;         v24 = icmp eq v21, v23  ; v23 = 0
;;         brif v24, block4(v8, v9), block8
;;     block8:
;;         v25 = iconst.i32 1
;;         v27 = iconst.i32 -3
;;         v26 = iadd.i32 v4, v27  ; v27 = -3
;;         v28 = iconst.i32 0
;;         v29 = icmp eq v26, v28  ; v28 = 0
;;         brif v29, block4(v9, v8), block10
;;     block10:
;;         v30 = iconst.i32 1
;;         v32 = iconst.i32 -4
;;         v31 = iadd.i32 v4, v32  ; v32 = -4
;;         jump block1(v31, v8, v9)
;;     block4(v16: i32, v17: i32):
;;         return v16, v17
;;     }
;;   bytecode, 7 slots
;;     br_unless32 s2, @L1
;;   L0:
;;     add_br_unless32 s5, s2, #-1, @L2
;;     add_br_unless32 s4, s2, #-2, @L1
;;     add_br_unless32 s3, s2, #-3, @L3
;;     add_br_if32 s2, s2, #-4, @L0
;;   L1:
;;     ret [s0 s1]
;;   L2:
;;     mov3 s6, s0, s1, s0, s1, s0
;;     ret [s0 s1]
;;   L3:
;;     mov3 s6, s0, s1, s0, s1, s0
;;     ret [s0 s1]
