;; A step and the branch on its result are one opcode (`add_br_*`), if the step is small.
(module
  (func (export "until") (param $i i32) (param $n i32) (result i32)
    (loop $next (br_if $next (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 3))) (local.get $n))))
    (local.get $i))
  (func (export "to_zero") (param $n i64) (result i64) (local $rounds i64)
    (loop $next
      (local.set $rounds (i64.add (local.get $rounds) (i64.const 2)))
      (br_if $next (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $rounds))
  (func (export "large_step") (param $i i32) (param $n i32) (result i32)
    (loop $next (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1000))) (local.get $n))))
    (local.get $i)))

;; run: until(0, 10) = 12
;; run: to_zero(5) = 10
;; run: large_step(0, 2500) = 3000

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `until`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v3 = iconst.i32 3
;;         jump block1(v0)
;;     block1(v2: i32):
;;         v8 = iconst.i32 3
;;         v9 = iadd v2, v8  ; v8 = 3
;;         v6 = icmp slt v9, v1
;;         brif v6, block1(v9), block2
;;     block2:
;;         return v9
;;     }
;;   bytecode, 2 slots
;;     add_br_lt_s32 s0, result, #3, s1, again
;;     ret [s0]
;;
;; function `to_zero`: (i64) -> (i64)
;;   clif
;;     function u0:1(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v1 = iconst.i64 0
;;         v6 = iconst.i64 1
;;         v3 = iconst.i64 2
;;         jump block1(v1, v0)  ; v1 = 0
;;     block1(v2: i64, v5: i64):
;;         v18 = iconst.i64 1
;;         v19 = isub v5, v18  ; v18 = 1
;;         v20 = iconst.i64 2
;;         v21 = iadd v2, v20  ; v20 = 2
;;         brif v19, block1(v21, v19), block2
;;     block2:
;;         return v21
;;     }
;;   bytecode, 2 slots
;;     mov s1, #8:0
;;   L0:
;;     add64_then_add_br_if64 s1, s1, #2, s0, s0, #-1, @L0
;;     ret acc
;;
;; function `large_step`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v3 = iconst.i32 1000
;;         jump block1(v0)
;;     block1(v2: i32):
;;         v8 = iconst.i32 1000
;;         v9 = iadd v2, v8  ; v8 = 1000
;;         v6 = icmp ult v9, v1
;;         brif v6, block1(v9), block2
;;     block2:
;;         return v9
;;     }
;;   bytecode, 2 slots
;;     add_br_lt_u32 s0, result, #1000, s1, again
;;     ret [s0]
