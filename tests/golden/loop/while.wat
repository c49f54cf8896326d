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
;;         v14 = iconst.i32 0
;;         v15 = icmp eq v8, v14  ; v14 = 0
;;         brif v15, block4(v3), block6
;;     block6:
;;         v16 = urem.i32 v3, v8
;;         jump block1(v16, v8)
;;     block4(v11: i32):
;;         return v11
;;     }
;;   bytecode, 2 slots
;;     br_unless32 s1, @L1
;;   L0:
;;     rem_u32 s0, s0, s1
;;     br_unless32 acc, @L2
;;     rem_u32 s1, s1, acc
;;     br_if32 acc, @L0
;;   L1:
;;     mov s1, s0
;;   L2:
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
;;         v21 = iconst.i32 0
;;         v22 = icmp eq v15, v21  ; v21 = 0
;;         brif v22, block4(v9, v8), block6
;;     block6:
;;         v23 = iconst.i32 1
;;         v24 = isub.i32 v15, v23  ; v23 = 1
;;         jump block1(v24, v8, v9)
;;     block4(v16: i32, v17: i32):
;;         return v16, v17
;;     }
;;   bytecode, 5 slots
;;     br_unless32 s2, @L1
;;   L0:
;;     add_br_unless32 s3, s2, #-1, @L2
;;     add_br_if32 s2, s3, #-1, @L0
;;   L1:
;;     ret [s0 s1]
;;   L2:
;;     mov3 s4, s0, s1, s0, s1, s0
;;     ret [s0 s1]
