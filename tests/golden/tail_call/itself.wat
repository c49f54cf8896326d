;; A function that calls itself last is a loop: its arguments change places, and its locals begin as zero.
(module
  (func $fibonacci (export "fibonacci") (param $n i64) (param $a i64) (param $b i64) (result i64)
    (if (i64.eqz (local.get $n)) (then (return (local.get $a))))
    (return_call $fibonacci
      (i64.sub (local.get $n) (i64.const 1)) (local.get $b) (i64.add (local.get $a) (local.get $b))))
  (func $locals (export "locals") (param $n i32) (result i32) (local $seen i32)
    (if (local.get $seen) (then (return (i32.const -1))))
    (local.set $seen (i32.const 1))
    (if (i32.eqz (local.get $n)) (then (return (i32.const 7))))
    (return_call $locals (i32.sub (local.get $n) (i32.const 1))))
  (func $never (export "never") (param $n i32) (result i32)
    (if (i32.gt_u (local.get $n) (i32.const 100)) (then unreachable))
    (return_call $never (i32.add (local.get $n) (i32.const 1)))))

;; run: fibonacci(0, 0, 1) = 0
;; run: fibonacci(1, 0, 1) = 1
;; run: fibonacci(90, 0, 1) = 2880067194370816120
;; run: locals(100000) = 7
;; run: never(0) traps "unreachable"

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `fibonacci`: (i64, i64, i64) -> (i64)
;;   clif
;;     function u0:0(i64, i64, i64) -> i64 tail {
;;         sig0 = (i64, i64, i64) -> i64 tail
;;         fn0 = colocated u0:0 sig0
;;     block3(v9: i64, v10: i64, v11: i64):
;;         v3 = iconst.i64 0
;;         v6 = iconst.i64 1
;;         jump block0(v9, v10, v11)
;;     block0(v0: i64, v1: i64, v2: i64):
;;         v12 = iconst.i64 0
;;         v13 = icmp eq v0, v12  ; v12 = 0
;;         brif v13, block4(v1), block2
;;     block2:
;;         v14 = iconst.i64 1
;;         v15 = isub.i64 v0, v14  ; v14 = 1
;;         v8 = iadd.i64 v1, v2
;;         v17 = iconst.i64 0
;;         v18 = icmp eq v15, v17  ; v17 = 0
;;         brif v18, block4(v2), block6
;;     block6:
;;         v19 = iconst.i64 1
;;         v22 = iconst.i64 -2
;;         v20 = iadd.i64 v0, v22  ; v22 = -2
;;         v21 = iadd.i64 v2, v8
;;         v23 = iconst.i64 0
;;         v24 = icmp eq v20, v23  ; v23 = 0
;;         brif v24, block4(v8), block8
;;     block8:
;;         v25 = iconst.i64 1
;;         v28 = iconst.i64 -3
;;         v26 = iadd.i64 v0, v28  ; v28 = -3
;;         v27 = iadd.i64 v8, v21
;;         v29 = iconst.i64 0
;;         v30 = icmp eq v26, v29  ; v29 = 0
;;         brif v30, block4(v21), block10
;;     block10:
;;         v31 = iconst.i64 1
;;         v34 = iconst.i64 -4
;;         v32 = iadd.i64 v0, v34  ; v34 = -4
;;         v33 = iadd.i64 v21, v27
;;         jump block0(v32, v27, v33)
;;     block4(v16: i64):
;;         return v16
;;     }
;;   bytecode, 8 slots
;;     br_unless64 s0, @L1
;;   L0:
;;     add64_then_add_br_unless64 s6, s1, s2, s7, s0, #-1, @L2
;;     add64_then_add_br_unless64 s4, acc, s2, s5, s0, #-2, @L3
;;     add64_then_add_br_unless64 s1, acc, s6, s3, s0, #-3, @L4
;;     add64_then_add_br_if64 s2, acc, s4, s0, s0, #-4, @L0
;;   L1:
;;     mov s2, s1
;;   L2:
;;     ret [s2]
;;   L3:
;;     mov s2, s6
;;     ret [s2]
;;   L4:
;;     mov s2, s4
;;     ret [s2]
;;
;; function `locals`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;         sig0 = (i32) -> i32 tail
;;         fn0 = colocated u0:1 sig0
;;     block5(v10: i32):
;;         v1 = iconst.i32 0
;;         v3 = iconst.i32 1
;;         jump block0(v10)
;;     block0(v0: i32):
;;         jump block2
;;     block2:
;;         v11 = iconst.i32 0
;;         v12 = icmp.i32 eq v0, v11  ; v11 = 0
;;         brif v12, block3, block4
;;     block3:
;;         v7 = iconst.i32 7
;;         return v7  ; v7 = 7
;;     block4:
;;         v13 = iconst.i32 1
;;         v14 = isub.i32 v0, v13  ; v13 = 1
;;         jump block0(v14)
;;     }
;;   bytecode, 2 slots
;;     br_unless32 s0, @L1
;;   L0:
;;     add_br_if32 s0, s0, #-1, @L0
;;   L1:
;;     mov s1, #8:7
;;     ret [s1]
;;
;; function `never`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;         sig0 = (i32) -> i32 tail
;;         fn0 = colocated u0:2 sig0
;;     block3(v6: i32):
;;         v1 = iconst.i32 100
;;         v4 = iconst.i32 1
;;         jump block0(v6)
;;     block0(v0: i32):
;;         v7 = iconst.i32 100
;;         v8 = icmp ugt v0, v7  ; v7 = 100
;;         trapnz v8, user1
;;         jump block2
;;     block2:
;;         v9 = iconst.i32 1
;;         v10 = iadd.i32 v0, v9  ; v9 = 1
;;         jump block0(v10)
;;     }
;;   bytecode, 2 slots
;;     gt_u32 acc, s0, #100
;;     trap_if32 acc, #0
;;   L0:
;;     add32 s0, s0, #8:1
;;     gt_u32 acc, acc, #100
;;     trap_if32 acc, #0
;;     br @L0
