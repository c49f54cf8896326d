;; A loop that is one instruction repeats itself. What it reads besides its own result may not be another result.
(module
  (memory 1)
  (global $count (mut i32) (i32.const 0))
  (func (export "count_down") (param $n i32) (result i32)
    (loop $again
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $n))
  (func (export "steps") (param $from i64) (param $to i64) (result i64)
    (loop $again
      (local.set $from (i64.add (local.get $from) (i64.const 3)))
      (br_if $again (i64.lt_u (local.get $from) (local.get $to))))
    (local.get $from))
  (func (export "fill") (param $at i32) (param $end i32) (param $value i32) (result i32)
    (loop $again
      (i32.store8 (local.get $at) (local.get $value))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $again (i32.lt_u (local.get $at) (local.get $end))))
    (i32.load (i32.sub (local.get $end) (i32.const 4))))
  (func (export "fill_indexed") (param $base i32) (param $end i32) (param $step i32) (result i32) (local $index i32)
    (loop $again
      (i32.store8 (i32.add (local.get $base) (local.get $index)) (i32.const 1))
      (local.set $index (i32.add (local.get $index) (local.get $step)))
      (br_if $again (i32.le_u (local.get $index) (local.get $end))))
    (i32.load (local.get $base)))
  (func (export "count_global") (param $n i32) (result i32)
    (global.set $count (local.get $n))
    (loop $again
      (global.set $count (i32.sub (global.get $count) (i32.const 1)))
      (br_if $again (global.get $count)))
    (global.get $count))
  (func (export "step_is_the_sum") (param $n i32) (result i32)
    (loop $again
      (br_if $again (local.tee $n (i32.add (local.get $n) (local.get $n)))))
    (local.get $n))
  (func (export "traps") (param $at i32)
    (loop $again
      (i32.store (local.get $at) (i32.const 7))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $again (i32.lt_u (local.get $at) (i32.const 70000))))))

;; run: count_down(1) = 0
;; run: count_down(1000) = 0
;; run: steps(0, 1000) = 1002
;; run: steps(5, 1) = 8
;; run: fill(16, 24, 2) = 33686018
;; run: fill_indexed(100, 9, 3) = 16777217
;; run: count_global(40) = 0
;; run: step_is_the_sum(3) = 0
;; run: traps(60000) traps "out of bounds memory access"

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `count_down`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v2 = iconst.i32 1
;;         jump block1(v0)
;;     block1(v1: i32):
;;         v4 = iconst.i32 1
;;         v5 = isub v1, v4  ; v4 = 1
;;         brif v5, block1(v5), block2
;;     block2:
;;         return v5
;;     }
;;   bytecode, 1 slots
;;     add_br_if32 s0, result, #-1, again
;;     ret [s0]
;;
;; function `steps`: (i64, i64) -> (i64)
;;   clif
;;     function u0:1(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v3 = iconst.i64 3
;;         jump block1(v0)
;;     block1(v2: i64):
;;         v8 = iconst.i64 3
;;         v9 = iadd v2, v8  ; v8 = 3
;;         v6 = icmp ult v9, v1
;;         brif v6, block1(v9), block2
;;     block2:
;;         return v9
;;     }
;;   bytecode, 2 slots
;;     add_br_lt_u64 s0, result, #3, s1, again
;;     ret [s0]
;;
;; function `fill`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v6 = iconst.i32 1
;;         jump block1(v0)
;;     block1(v3: i32):
;;         v5 = uextend.i64 v3
;;         istore8.i32 little region0 v2, v5
;;         v15 = iconst.i32 1
;;         v16 = iadd v3, v15  ; v15 = 1
;;         v9 = icmp ult v16, v1
;;         brif v9, block1(v16), block2
;;     block2:
;;         v11 = iconst.i32 4
;;         v12 = isub.i32 v1, v11  ; v11 = 4
;;         v13 = uextend.i64 v12
;;         v14 = load.i32 little region0 v13
;;         return v14
;;     }
;;   bytecode, 5 slots
;;     store8_then_add_br_lt_u32 result, #0, s2, s0, result, #1, s1, again
;;     load_add32 s4, acc, s1, #-4, #0
;;     ret acc
;;
;; function `fill_indexed`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = iconst.i32 0
;;         v7 = iconst.i32 1
;;         jump block1(v3)  ; v3 = 0
;;     block1(v5: i32):
;;         v16 = iconst.i32 1
;;         v6 = iadd.i32 v0, v5
;;         v8 = uextend.i64 v6
;;         istore8 little region0 v16, v8  ; v16 = 1
;;         v10 = iadd v5, v2
;;         v12 = icmp ule v10, v1
;;         brif v12, block1(v10), block2
;;     block2:
;;         v14 = uextend.i64 v0
;;         v15 = load.i32 little region0 v14
;;         return v15
;;     }
;;   bytecode, 5 slots
;;     mov s4, #8:0
;;     store8_at_then_add_br_le_u32 s0, result, #0, #0, #1, s4, result, s2, s1, again
;;     load32 acc, s0, #0
;;     ret acc
;;
;; function `count_global`: (i32) -> (i32)
;;   clif
;;     function u0:4(i32) -> i32 tail {
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
;; function `step_is_the_sum`: (i32) -> (i32)
;;   clif
;;     function u0:5(i32) -> i32 tail {
;;     block0(v0: i32):
;;         jump block1(v0)
;;     block1(v1: i32):
;;         v2 = iadd v1, v1
;;         brif v2, block1(v2), block2
;;     block2:
;;         return v2
;;     }
;;   bytecode, 1 slots
;;   L0:
;;     add_br_if32 s0, s0, s0, @L0
;;     ret [s0]
;;
;; function `traps`: (i32) -> ()
;;   clif
;;     function u0:6(i32) tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v2 = iconst.i32 7
;;         v4 = iconst.i32 4
;;         v6 = iconst.i32 0x0001_1170
;;         jump block1(v0)
;;     block1(v1: i32):
;;         v9 = iconst.i32 7
;;         v3 = uextend.i64 v1
;;         store little region0 v9, v3  ; v9 = 7
;;         v10 = iconst.i32 4
;;         v11 = iadd v1, v10  ; v10 = 4
;;         v12 = iconst.i32 0x0001_1170
;;         v13 = icmp ult v11, v12  ; v12 = 0x0001_1170
;;         brif v13, block1(v11), block2
;;     block2:
;;         return
;;     }
;;   bytecode, 1 slots
;;     store32_then_add_br_lt_u32 result, #0, #7, s0, result, #4, #70000, again
;;     ret []
