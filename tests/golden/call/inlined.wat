;; A small function that calls nothing and can't trap is in the place of its calls, and is one block with what is around
;; them; its access to a global keeps its region. One that may trap is called, so that its frame is in the backtrace.
(module
  (memory 1)
  (global $count (mut i32) (i32.const 0))
  (func $is_digit (param i32) (result i32) (i32.lt_u (i32.sub (local.get 0) (i32.const 48)) (i32.const 10)))
  (func $next (result i32)
    (global.set $count (i32.add (global.get $count) (i32.const 1)))
    (global.get $count))
  (func $clamp (param i32) (result i32)
    (if (i32.gt_s (local.get 0) (i32.const 100)) (then (return (i32.const 100))))
    (local.get 0))
  (func $load (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "digits") (param i32 i32) (result i32)
    (i32.and (call $is_digit (local.get 0)) (call $is_digit (local.get 1))))
  (func (export "twice") (result i32) (i32.sub (call $next) (i32.mul (call $next) (i32.const 10))))
  (func (export "clamped") (param i32) (result i32) (i32.add (call $clamp (local.get 0)) (i32.const 1)))
  (func (export "loaded") (param i32) (result i32) (call $load (local.get 0)))
  (func (export "tail") (param i32) (result i32) (return_call $is_digit (local.get 0))))

;; run: digits(48, 57) = 1
;; run: digits(48, 58) = 0
;; run: twice() = -19
;; run: twice() = -37
;; run: clamped(7) = 8
;; run: clamped(700) = 101
;; run: loaded(4) = 0
;; run: loaded(-1) traps "out of bounds memory access"
;; run: tail(57) = 1

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `is_digit`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 48
;;         v2 = isub v0, v1  ; v1 = 48
;;         v3 = iconst.i32 10
;;         v4 = icmp ult v2, v3  ; v3 = 10
;;         v5 = uextend.i32 v4
;;         return v5
;;     }
;;   bytecode, 3 slots
;;     lt_u_add32 acc, s0, #-48, #10
;;     ret acc
;;
;; function `next`: () -> (i32)
;;   clif
;;     function u0:1() -> i32 tail {
;;         region0 = 65536 "global 0"
;;     block0:
;;         v0 = iconst.i64 0
;;         v1 = load.i32 notrap aligned little region0 v0-0x0001_0001  ; v0 = 0
;;         v2 = iconst.i32 1
;;         v3 = iadd v1, v2  ; v2 = 1
;;         store notrap aligned little region0 v3, v0-0x0001_0001  ; v0 = 0
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     global_add_global32 acc, #0, #0, #1
;;     ret acc
;;
;; function `clamp`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 100
;;         v2 = icmp sgt v0, v1  ; v1 = 100
;;         brif v2, block1, block2
;;     block1:
;;         v5 = iconst.i32 100
;;         return v5  ; v5 = 100
;;     block2:
;;         return v0
;;     }
;;   bytecode, 2 slots
;;     br_le_s32 s0, #8:100, @L0
;;     mov s1, #8:100
;;     ret [s1]
;;   L0:
;;     ret [s0]
;;
;; function `load`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     load32 acc, s0, #0
;;     ret acc
;;
;; function `digits`: (i32, i32) -> (i32)
;;   clif
;;     function u0:4(i32, i32) -> i32 tail {
;;         sig0 = (i32) -> i32 tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32, v1: i32):
;;         v6 = iconst.i32 48
;;         v7 = isub v0, v6  ; v6 = 48
;;         v8 = iconst.i32 10
;;         v9 = icmp ult v7, v8  ; v8 = 10
;;         v13 = isub v1, v6  ; v6 = 48
;;         v15 = icmp ult v13, v8  ; v8 = 10
;;         v17 = band v9, v15
;;         v18 = uextend.i32 v17
;;         return v18
;;     }
;;   bytecode, 7 slots
;;     lt_u_add32 s5, s0, #-48, #10
;;     lt_u_add32 acc, s1, #-48, #10
;;     and32 acc, acc, s5
;;     ret acc
;;
;; function `twice`: () -> (i32)
;;   clif
;;     function u0:5() -> i32 tail {
;;         region0 = 65536 "global 0"
;;         sig0 = () -> i32 tail
;;         fn0 = colocated u0:1 sig0
;;     block0:
;;         v6 = iconst.i64 0
;;         v7 = load.i32 notrap aligned little region0 v6-0x0001_0001  ; v6 = 0
;;         v8 = iconst.i32 1
;;         v9 = iadd v7, v8  ; v8 = 1
;;         store notrap aligned little region0 v9, v6-0x0001_0001  ; v6 = 0
;;         v22 = iconst.i32 2
;;         v27 = iadd v7, v22  ; v22 = 2
;;         store notrap aligned little region0 v27, v6-0x0001_0001  ; v6 = 0
;;         v2 = iconst.i32 10
;;         v3 = imul v27, v2  ; v2 = 10
;;         v4 = isub v9, v3
;;         return v4
;;     }
;;   bytecode, 5 slots
;;     global_get s4, #0
;;     global_add32 s3, #0, acc, #1
;;     global_add32 acc, #0, s4, #2
;;     sub_mul32 acc, s3, acc, #10
;;     ret acc
;;
;; function `clamped`: (i32) -> (i32)
;;   clif
;;     function u0:6(i32) -> i32 tail {
;;         sig0 = (i32) -> i32 tail
;;         fn0 = colocated u0:2 sig0
;;     block0(v0: i32):
;;         v5 = iconst.i32 100
;;         v6 = icmp sgt v0, v5  ; v5 = 100
;;         brif v6, block2, block3
;;     block2:
;;         v9 = iconst.i32 100
;;         jump block4(v9)  ; v9 = 100
;;     block3:
;;         jump block4(v0)
;;     block4(v4: i32):
;;         v2 = iconst.i32 1
;;         v3 = iadd v4, v2  ; v2 = 1
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     br_le_s32 s0, #8:100, @L0
;;     mov s0, #8:100
;;   L0:
;;     add32 acc, s0, #8:1
;;     ret acc
;;
;; function `loaded`: (i32) -> (i32)
;;   clif
;;     function u0:7(i32) -> i32 tail {
;;         sig0 = (i32) -> i32 tail
;;         fn0 = colocated u0:3 sig0
;;     block0(v0: i32):
;;         v1 = call fn0(v0)
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     call @`load`, [s0], +3[s1]
;;     ret [s1]
;;
;; function `tail`: (i32) -> (i32)
;;   clif
;;     function u0:8(i32) -> i32 tail {
;;         sig0 = (i32) -> i32 tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32):
;;         return_call fn0(v0)
;;     }
;;   bytecode, 1 slots
;;     return_call @`is_digit`, [s0]
