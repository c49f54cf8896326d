;; Instructions that have nothing to do with each other, in one: stores and the step of their loop, copies and branches, two loads.
(module
  (memory 1)
  (func (export "fill") (param $at i32) (param $end i32) (param $by i32) (result i32)
    (loop $next
      (i32.store8 (local.get $at) (i32.const 1))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (local.get $by))) (local.get $end))))
    (i32.load8_u offset=18 (i32.const 100)))
  (func (export "turn_around") (param $list i32) (result i32) (local $before i32) (local $next i32)
    (if (i32.eqz (local.get $list)) (then (return (i32.const 0))))
    (loop $more
      (local.set $next (i32.load (local.get $list)))
      (i32.store (local.get $list) (local.get $before))
      (local.set $before (local.get $list))
      (local.set $list (local.get $next))
      (br_if $more (local.get $next)))
    (local.get $before))
  (func (export "differ") (param $a i32) (param $b i32) (result i32)
    (i32.sub (i32.load (i32.add (local.get $a) (i32.shl (local.get $b) (i32.const 2))))
             (i32.load (i32.add (local.get $b) (i32.shl (local.get $a) (i32.const 2))))))
  (func (export "length") (param $at i32) (result i32) (local $count i32)
    (local.set $count (i32.const -1))
    (loop $next
      (local.set $count (i32.add (local.get $count) (i32.const 1)))
      (br_if $next (i32.load8_u (i32.add (local.get $at) (local.get $count)))))
    (local.get $count)))

;; run: fill(100, 120, 3) = 1
;; run: turn_around(0) = 0
;; run: turn_around(8) = 8
;; run: differ(0, 64) = 0
;; run: length(7) = 0

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `fill`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v4 = iconst.i32 1
;;         jump block1(v0)
;;     block1(v3: i32):
;;         v15 = iconst.i32 1
;;         v5 = uextend.i64 v3
;;         istore8 little region0 v15, v5  ; v15 = 1
;;         v7 = iadd v3, v2
;;         v9 = icmp ult v7, v1
;;         brif v9, block1(v7), block2
;;     block2:
;;         v14 = iconst.i64 100
;;         v13 = uload8.i32 little region0 v14+18  ; v14 = 100
;;         return v13
;;     }
;;   bytecode, 5 slots
;;     store8_then_add_br_lt_u32 result, #0, #1, s0, result, s2, s1, again
;;     mov s4, #8:0
;;     load8_u32 acc, s4, #118
;;     ret acc
;;
;; function `turn_around`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v3 = icmp eq v0, v1  ; v1 = 0
;;         brif v3, block1, block2
;;     block1:
;;         v12 = iconst.i32 0
;;         return v12  ; v12 = 0
;;     block2:
;;         v11 = iconst.i32 0
;;         jump block3(v0, v11)  ; v11 = 0
;;     block3(v6: i32, v9: i32):
;;         v7 = uextend.i64 v6
;;         v8 = load.i32 little region0 v7
;;         store little region0 v9, v7
;;         brif v8, block6, block5(v6)
;;     block6:
;;         v14 = uextend.i64 v8
;;         v15 = load.i32 little region0 v14
;;         store.i32 little region0 v6, v14
;;         brif v15, block7, block5(v8)
;;     block7:
;;         v16 = uextend.i64 v15
;;         v17 = load.i32 little region0 v16
;;         store.i32 little region0 v8, v16
;;         brif v17, block8, block5(v15)
;;     block8:
;;         v18 = uextend.i64 v17
;;         v19 = load.i32 little region0 v18
;;         store.i32 little region0 v15, v18
;;         brif v19, block3(v19, v17), block5(v17)
;;     block5(v13: i32):
;;         return v13
;;     }
;;   bytecode, 5 slots
;;     br_if32 s0, @L0
;;     mov s1, #8:0
;;     ret [s1]
;;   L0:
;;     mov s2, #8:0
;;   L1:
;;     load32_then_store32_br_unless s4, s0, #0, s2, s0, #0, @L2
;;     load32_then_store32_br_unless s3, acc, #0, s0, acc, #0, @L3
;;     load32_then_store32_br_unless s2, acc, #0, s4, acc, #0, @L4
;;     load32_then_store32_br_if s0, acc, #0, s3, acc, #0, @L1
;;     ret [s2]
;;   L2:
;;     mov s2, s0
;;     ret [s2]
;;   L3:
;;     mov s2, s4
;;     ret [s2]
;;   L4:
;;     mov s2, s3
;;     ret [s2]
;;
;; function `differ`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 2
;;         v3 = ishl v1, v2  ; v2 = 2
;;         v4 = iadd v0, v3
;;         v5 = uextend.i64 v4
;;         v6 = load.i32 little region0 v5
;;         v8 = ishl v0, v2  ; v2 = 2
;;         v9 = iadd v1, v8
;;         v10 = uextend.i64 v9
;;         v11 = load.i32 little region0 v10
;;         v12 = isub v6, v11
;;         return v12
;;     }
;;   bytecode, 5 slots
;;     load32_at_twice s4, s0, s1, #2, #0, acc, s1, s0, #2, #0
;;     sub32 acc, s4, acc
;;     ret acc
;;
;; function `length`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v2 = iconst.i32 -1
;;         v4 = iconst.i32 1
;;         jump block1(v2)  ; v2 = -1
;;     block1(v3: i32):
;;         v10 = iconst.i32 1
;;         v11 = iadd v3, v10  ; v10 = 1
;;         v7 = iadd.i32 v0, v11
;;         v8 = uextend.i64 v7
;;         v9 = uload8.i32 little region0 v8
;;         brif v9, block1(v11), block2
;;     block2:
;;         return v11
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:-1
;;   L0:
;;     add32 s2, s2, #8:1
;;     load8_u32_at_br_if s1, s0, acc, #0, #0, @L0
;;     ret [s2]
