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
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = iconst.i32 0
;;         v4 = icmp eq v2, v3  ; v3 = 0
;;         brif v4, block1, block2
;;     block1:
;;         return v0
;;     block2:
;;         v6 = iconst.i32 1
;;         v7 = isub.i32 v2, v6  ; v6 = 1
;;         return_call fn0(v1, v0, v7)
;;     }
;;   bytecode, 4 slots
;;     br_if32 s2, @L0
;;     ret [s0]
;;   L0:
;;     add32 s3, s2, #8:-1
;;     return_call @`swap`, [s1 s0 s3]
