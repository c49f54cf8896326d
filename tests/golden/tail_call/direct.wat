;; A tail call moves the arguments to the front of the frame, in parallel, and jumps: a million of them need one frame.
(module
  (func $even (export "even") (param i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 1))))
    (return_call $odd (i32.sub (local.get 0) (i32.const 1))))
  (func $odd (export "odd") (param i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 0))))
    (return_call $even (i32.sub (local.get 0) (i32.const 1))))
  (func $swap (export "swap") (param i32 i32 i32) (result i32)
    (if (i32.eqz (local.get 2)) (then (return (local.get 0))))
    (return_call $swap (local.get 1) (local.get 0) (i32.sub (local.get 2) (i32.const 1)))))

;; run: even(1000000) = 1
;; run: odd(1000000) = 0
;; run: swap(10, 20, 999999) = 20

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `even`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;         sig0 = (i32) -> i32 tail
;;         fn0 = colocated u0:1 sig0
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v2 = icmp eq v0, v1  ; v1 = 0
;;         brif v2, block1, block2
;;     block1:
;;         v7 = iconst.i32 1
;;         return v7  ; v7 = 1
;;     block2:
;;         v5 = iconst.i32 1
;;         v6 = isub.i32 v0, v5  ; v5 = 1
;;         return_call fn0(v6)
;;     }
;;   bytecode, 3 slots
;;     br_if32 s0, @L0
;;     mov s1, #8:1
;;     ret [s1]
;;   L0:
;;     add32 s2, s0, #8:-1
;;     return_call @`odd`, [s2]
;;
;; function `odd`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;         sig0 = (i32) -> i32 tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v2 = icmp eq v0, v1  ; v1 = 0
;;         brif v2, block1, block2
;;     block1:
;;         v7 = iconst.i32 0
;;         return v7  ; v7 = 0
;;     block2:
;;         v5 = iconst.i32 1
;;         v6 = isub.i32 v0, v5  ; v5 = 1
;;         return_call fn0(v6)
;;     }
;;   bytecode, 3 slots
;;     br_if32 s0, @L0
;;     mov s1, #8:0
;;     ret [s1]
;;   L0:
;;     add32 s2, s0, #8:-1
;;     return_call @`even`, [s2]
;;
;; function `swap`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32, i32) -> i32 tail {
;;         sig0 = (i32, i32, i32) -> i32 tail
;;         fn0 = colocated u0:2 sig0
;;     block3(v8: i32, v9: i32, v10: i32):
;;         v3 = iconst.i32 0
;;         v6 = iconst.i32 1
;;         jump block0(v8, v9, v10)
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v11 = iconst.i32 0
;;         v12 = icmp eq v2, v11  ; v11 = 0
;;         brif v12, block4(v0), block2
;;     block2:
;;         v13 = iconst.i32 1
;;         v14 = isub.i32 v2, v13  ; v13 = 1
;;         v16 = iconst.i32 0
;;         v17 = icmp eq v14, v16  ; v16 = 0
;;         brif v17, block4(v1), block6
;;     block6:
;;         v18 = iconst.i32 1
;;         v20 = iconst.i32 -2
;;         v19 = iadd.i32 v2, v20  ; v20 = -2
;;         v21 = iconst.i32 0
;;         v22 = icmp eq v19, v21  ; v21 = 0
;;         brif v22, block4(v0), block8
;;     block8:
;;         v23 = iconst.i32 1
;;         v25 = iconst.i32 -3
;;         v24 = iadd.i32 v2, v25  ; v25 = -3
;;         v26 = iconst.i32 0
;;         v27 = icmp eq v24, v26  ; v26 = 0
;;         brif v27, block4(v1), block10
;;     block10:
;;         v28 = iconst.i32 1
;;         v30 = iconst.i32 -4
;;         v29 = iadd.i32 v2, v30  ; v30 = -4
;;         jump block0(v0, v1, v29)
;;     block4(v15: i32):
;;         return v15
;;     }
;;   bytecode, 6 slots
;;     br_unless32 s2, @L1
;;   L0:
;;     add_br_unless32 s5, s2, #-1, @L2
;;     add_br_unless32 s4, s2, #-2, @L1
;;     add_br_unless32 s3, s2, #-3, @L3
;;     add_br_if32 s2, s2, #-4, @L0
;;   L1:
;;     ret [s0]
;;   L2:
;;     mov s0, s1
;;     ret [s0]
;;   L3:
;;     mov s0, s1
;;     ret [s0]
