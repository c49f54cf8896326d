;; A global that a loop reads first and writes later is read once, before the loop: `down` is one instruction that repeats itself. Who is called may
;; use it too, so `calls` reads it in each round.
(module
  (global $count (mut i32) (i32.const 0)) (global $sum (mut i64) (i64.const 0))
  (func $other (global.set $count (i32.sub (global.get $count) (i32.const 1))))
  (func (export "down") (param $n i32) (result i32)
    (global.set $count (local.get $n))
    (loop $next
      (global.set $count (i32.sub (global.get $count) (i32.const 1)))
      (br_if $next (global.get $count)))
    (global.get $count))
  (func (export "sum") (param $n i32) (result i64)
    (global.set $count (i32.const 0))
    (loop $next
      (global.set $sum (i64.add (global.get $sum) (i64.extend_i32_u (global.get $count))))
      (global.set $count (i32.add (global.get $count) (i32.const 1)))
      (br_if $next (i32.ne (global.get $count) (local.get $n))))
    (i64.add (global.get $sum) (i64.extend_i32_u (global.get $count))))
  (func (export "written_first") (param $n i32) (result i32)
    (loop $next
      (global.set $count (local.get $n))
      (local.set $n (i32.sub (global.get $count) (i32.const 1)))
      (br_if $next (local.get $n)))
    (global.get $count))
  (func (export "calls") (param $n i32) (result i32)
    (global.set $count (local.get $n))
    (loop $next
      (global.set $count (i32.sub (global.get $count) (i32.const 1)))
      (call $other)
      (br_if $next (i32.gt_s (global.get $count) (i32.const 0))))
    (global.get $count)))

;; compile: without inlining
;; run: down(5) = 0
;; run: sum(5) = 15
;; run: sum(3) = 16
;; run: written_first(4) = 1
;; run: calls(7) = -1

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `other`: () -> ()
;;   clif
;;     function u0:0() tail {
;;         region0 = 65536 "global 0"
;;     block0:
;;         v0 = iconst.i64 0
;;         v1 = load.i32 notrap aligned little region0 v0-0x0001_0001  ; v0 = 0
;;         v2 = iconst.i32 1
;;         v3 = isub v1, v2  ; v2 = 1
;;         store notrap aligned little region0 v3, v0-0x0001_0001  ; v0 = 0
;;         return
;;     }
;;   bytecode, 2 slots
;;     global_add_global32 s0, #0, #0, #-1
;;     ret []
;;
;; function `down`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;         region0 = 65536 "global 0"
;;     block0(v0: i32):
;;         v1 = iconst.i64 0
;;         store notrap aligned little region0 v0, v1-0x0001_0001  ; v1 = 0
;;         v4 = iconst.i32 1
;;         v14 = iconst.i64 0
;;         v15 = load.i32 notrap aligned little region0 v14-0x0001_0001  ; v14 = 0
;;         jump block1(v15)
;;     block1(v3: i32):
;;         v11 = iconst.i64 0
;;         v12 = iconst.i32 1
;;         v13 = isub v3, v12  ; v12 = 1
;;         store notrap aligned little region0 v13, v11-0x0001_0001  ; v11 = 0
;;         brif v13, block1(v13), block2
;;     block2:
;;         return v13
;;     }
;;   bytecode, 2 slots
;;     global_set #0, s0
;;     global_get s1, #0
;;     global_add_br_if32 s1, #0, result, #-1, again
;;     ret acc
;;
;; function `sum`: (i32) -> (i64)
;;   clif
;;     function u0:2(i32) -> i64 tail {
;;         region0 = 65536 "global 0"
;;         region1 = 65537 "global 1"
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v2 = iconst.i64 0
;;         store notrap aligned little region0 v1, v2-0x0001_0001  ; v1 = 0, v2 = 0
;;         v12 = iconst.i32 1
;;         v29 = iconst.i64 0
;;         v30 = load.i64 notrap aligned little region1 v29-0x0001_0002  ; v29 = 0
;;         v31 = iconst.i64 0
;;         v32 = load.i32 notrap aligned little region0 v31-0x0001_0001  ; v31 = 0
;;         jump block1(v30, v32)
;;     block1(v4: i64, v6: i32):
;;         v26 = iconst.i64 0
;;         v7 = uextend.i64 v6
;;         v8 = iadd v4, v7
;;         store notrap aligned little region1 v8, v26-0x0001_0002  ; v26 = 0
;;         v27 = iconst.i32 1
;;         v28 = iadd v6, v27  ; v27 = 1
;;         store notrap aligned little region0 v28, v26-0x0001_0001  ; v26 = 0
;;         v18 = icmp ne v28, v0
;;         brif v18, block1(v8, v28), block2
;;     block2:
;;         v24 = uextend.i64 v28
;;         v25 = iadd.i64 v8, v24
;;         return v25
;;     }
;;   bytecode, 5 slots
;;     global_set #0, #0
;;     global_get s3, #1
;;     global_get s2, #0
;;   L0:
;;     ext32_u s4, acc
;;     global_add64 s3, #1, s3, s4
;;     global_add32 s2, #0, s2, #1
;;     br_ne32 acc, s0, @L0
;;     add64 acc, acc, s3
;;     ret acc
;;
;; function `written_first`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;         region0 = 65536 "global 0"
;;     block0(v0: i32):
;;         v2 = iconst.i64 0
;;         v5 = iconst.i32 1
;;         jump block1(v0)
;;     block1(v1: i32):
;;         v9 = iconst.i64 0
;;         store notrap aligned little region0 v1, v9-0x0001_0001  ; v9 = 0
;;         v10 = iconst.i32 1
;;         v11 = isub v1, v10  ; v10 = 1
;;         brif v11, block1(v11), block3(v11)
;;     block3(v12: i32):
;;         v13 = iconst.i32 1
;;         v14 = iadd v12, v13  ; v13 = 1
;;         jump block2
;;     block2:
;;         return v14
;;     }
;;   bytecode, 2 slots
;;   L0:
;;     global_set #0, s0
;;     add_br_if32 s0, s0, #-1, @L0
;;     add32 s1, s0, #8:1
;;     ret acc
;;
;; function `calls`: (i32) -> (i32)
;;   clif
;;     function u0:4(i32) -> i32 tail {
;;         region0 = 65536 "global 0"
;;         sig0 = () tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32):
;;         v1 = iconst.i64 0
;;         store notrap aligned little region0 v0, v1-0x0001_0001  ; v1 = 0
;;         v4 = iconst.i32 1
;;         v9 = iconst.i32 0
;;         jump block1
;;     block1:
;;         v14 = iconst.i64 0
;;         v3 = load.i32 notrap aligned little region0 v14-0x0001_0001  ; v14 = 0
;;         v15 = iconst.i32 1
;;         v16 = isub v3, v15  ; v15 = 1
;;         store notrap aligned little region0 v16, v14-0x0001_0001  ; v14 = 0
;;         call fn0()
;;         v8 = load.i32 notrap aligned little region0 v14-0x0001_0001  ; v14 = 0
;;         v17 = iconst.i32 0
;;         v18 = icmp sgt v8, v17  ; v17 = 0
;;         brif v18, block1, block2
;;     block2:
;;         return v8
;;     }
;;   bytecode, 4 slots
;;     global_set #0, s0
;;   L0:
;;     global_add_global32 s2, #0, #0, #-1
;;     call @`other`, [], +5[]
;;     global_get s1, #0
;;     br_gt_s32 acc, #8:0, @L0
;;     ret acc
