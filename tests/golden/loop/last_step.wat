;; What a counter was before its last step is computed behind the loop, and not kept apart in each round: the loops of `length` and
;; `last` are one instruction. In `both` it is an argument of the way out, too. What `squares` needs is no step from what it has.
(module (memory 1) (data (i32.const 16) "four\00")
  (func (export "length") (param $at i32) (result i32) (local $here i32) (local $next i32)
    (local.set $next (local.get $at))
    (loop $again
      (local.set $here (local.get $next))
      (local.set $next (i32.add (local.get $here) (i32.const 1)))
      (br_if $again (i32.load8_u (local.get $next))))
    (i32.sub (local.get $here) (local.get $at)))
  (func (export "last") (param $n i64) (result i64) (local $before i64)
    (loop $again
      (local.set $before (local.get $n))
      (br_if $again (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 3))) (i64.const 0))))
    (local.get $before))
  (func (export "both") (param $n i32) (param $end i32) (result i32 i32) (local $before i32)
    (block $done (result i32)
      (loop $again
        (local.set $before (local.get $n))
        (local.set $n (i32.add (i32.const 2) (local.get $n)))
        (drop (br_if $done (local.get $before) (i32.ge_s (local.get $n) (local.get $end))))
        (br $again))
      (unreachable))
    (i32.mul (local.get $before) (i32.const 10)))
  (func (export "squares") (param $n i32) (result i32) (local $before i32)
    (loop $again
      (local.set $before (local.get $n))
      (br_if $again (i32.lt_u (local.tee $n (i32.mul (local.get $n) (local.get $n))) (i32.const 1000))))
    (local.get $before)))

;; run: length(16) = 3
;; run: last(9) = 3
;; run: both(1, 6) = 5, 50
;; run: squares(2) = 256

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `length`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v3 = iconst.i32 1
;;         jump block1(v0)
;;     block1(v2: i32):
;;         v9 = iconst.i32 1
;;         v10 = iadd v2, v9  ; v9 = 1
;;         v5 = uextend.i64 v10
;;         v6 = uload8.i32 little region0 v5
;;         brif v6, block1(v10), block3(v10)
;;     block3(v11: i32):
;;         v12 = iconst.i32 1
;;         v13 = isub v11, v12  ; v12 = 1
;;         jump block2
;;     block2:
;;         v8 = isub.i32 v13, v0
;;         return v8
;;     }
;;   bytecode, 5 slots
;;     mov s2, s0
;;     load8_u32_add_br_if s2, s4, result, #1, #0, again
;;     add32 s3, s2, #8:-1
;;     sub32 acc, acc, s0
;;     ret acc
;;
;; function `last`: (i64) -> (i64)
;;   clif
;;     function u0:1(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v3 = iconst.i64 3
;;         jump block1(v0)
;;     block1(v2: i64):
;;         v15 = iconst.i64 3
;;         v16 = isub v2, v15  ; v15 = 3
;;         brif v16, block1(v16), block3(v16)
;;     block3(v17: i64):
;;         v18 = iconst.i64 3
;;         v19 = iadd v17, v18  ; v18 = 3
;;         jump block2
;;     block2:
;;         return v19
;;     }
;;   bytecode, 2 slots
;;     add_br_if64 s0, result, #-3, again
;;     add64 s1, s0, #8:3
;;     ret acc
;;
;; function `both`: (i32, i32) -> (i32, i32)
;;   clif
;;     function u0:2(i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v4 = iconst.i32 2
;;         jump block1(v0)
;;     block1(v3: i32):
;;         v14 = iconst.i32 2
;;         v15 = iadd v3, v14  ; v14 = 2
;;         v7 = icmp sge v15, v1
;;         brif v7, block4(v15), block2
;;     block2:
;;         jump block1(v15)
;;     block4(v16: i32):
;;         v17 = iconst.i32 2
;;         v18 = isub v16, v17  ; v17 = 2
;;         jump block3(v18)
;;     block3(v9: i32):
;;         v10 = iconst.i32 10
;;         v11 = imul.i32 v18, v10  ; v10 = 10
;;         return v9, v11
;;     }
;;   bytecode, 5 slots
;;   L0:
;;     add_br_lt_s32 s0, s0, #2, s1, @L0
;;     add32 s4, s0, #8:-2
;;     mov s2, acc
;;     mul32 s3, acc, #8:10
;;     ret [s2 s3]
;;
;; function `squares`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v4 = iconst.i32 1000
;;         jump block1(v0)
;;     block1(v2: i32):
;;         v3 = imul v2, v2
;;         v7 = iconst.i32 1000
;;         v8 = icmp ult v3, v7  ; v7 = 1000
;;         brif v8, block1(v3), block2
;;     block2:
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     mul32 s1, s0, s0
;;     br_ge_u32 acc, #1000, @L1
;;   L0:
;;     mov s0, acc
;;     mul32 s1, acc, s0
;;     br_lt_u32 acc, #1000, @L0
;;   L1:
;;     ret [s0]
