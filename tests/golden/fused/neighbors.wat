;; Instructions that have nothing to do with each other, in one: two steps where a loop ends.
(module
  (memory 1)
  (data (i32.const 0) "\01\02\03\04\05\06\07\08")
  (func (export "sum") (param $p i32) (param $n i32) (result i32) (local $s i32)
    (loop $again
      (local.set $s (i32.add (local.get $s) (i32.load8_u (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 2)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (local.get $s))
  (func (export "fibonacci") (param $n i64) (result i64) (local $a i64) (local $b i64) (local $c i64)
    (local.set $b (i64.const 1))
    (loop $again
      (local.set $c (i64.add (local.get $a) (local.get $b)))
      (local.set $a (local.get $b))
      (local.set $b (local.get $c))
      (br_if $again (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $a)))

;; run: sum(0, 4) = 16
;; run: sum(1, 4) = 20
;; run: fibonacci(50) = 12586269025

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `sum`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0
;;         v11 = iconst.i32 1
;;         v8 = iconst.i32 2
;;         jump block1(v2, v0, v1)  ; v2 = 0
;;     block1(v3: i32, v4: i32, v10: i32):
;;         v5 = uextend.i64 v4
;;         v6 = uload8.i32 little region0 v5
;;         v13 = iconst.i32 1
;;         v14 = isub v10, v13  ; v13 = 1
;;         v7 = iadd v3, v6
;;         v15 = iconst.i32 2
;;         v16 = iadd v4, v15  ; v15 = 2
;;         brif v14, block1(v7, v16, v14), block2
;;     block2:
;;         return v7
;;     }
;;   bytecode, 4 slots
;;     mov s2, #8:0
;;   L0:
;;     add_load8_u32 s2, s2, s0, #0
;;     add32_then_add_br_if32 s0, s0, #2, s1, s1, #-1, @L0
;;     ret [s2]
;;
;; function `fibonacci`: (i64) -> (i64)
;;   clif
;;     function u0:1(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v1 = iconst.i64 0
;;         v2 = iconst.i64 1
;;         jump block1(v1, v2, v0)  ; v1 = 0, v2 = 1
;;     block1(v3: i64, v4: i64, v6: i64):
;;         v19 = iconst.i64 1
;;         v20 = isub v6, v19  ; v19 = 1
;;         v5 = iadd v3, v4
;;         brif v20, block4, block3(v4)
;;     block4:
;;         v22 = iconst.i64 1
;;         v25 = iconst.i64 -2
;;         v23 = iadd.i64 v6, v25  ; v25 = -2
;;         v24 = iadd.i64 v4, v5
;;         brif v23, block5, block3(v5)
;;     block5:
;;         v26 = iconst.i64 1
;;         v29 = iconst.i64 -3
;;         v27 = iadd.i64 v6, v29  ; v29 = -3
;;         v28 = iadd.i64 v5, v24
;;         brif v27, block6, block3(v24)
;;     block6:
;;         v30 = iconst.i64 1
;;         v33 = iconst.i64 -4
;;         v31 = iadd.i64 v6, v33  ; v33 = -4
;;         v32 = iadd.i64 v24, v28
;;         brif v31, block1(v28, v32, v31), block3(v28)
;;     block3(v21: i64):
;;         return v21
;;     }
;;   bytecode, 7 slots
;;     mov s3, #8:1
;;     mov s1, #8:0
;;   L0:
;;     add64_then_add_br_unless64 s1, s1, s3, s6, s0, #-1, @L2
;;     add64_then_add_br_unless64 s4, acc, s3, s5, s0, #-2, @L1
;;     add64_then_add_br_unless64 s1, acc, s1, s2, s0, #-3, @L3
;;     add64_then_add_br_if64 s3, acc, s4, s0, s0, #-4, @L0
;;   L1:
;;     ret [s1]
;;   L2:
;;     mov s1, s3
;;     ret [s1]
;;   L3:
;;     mov s1, s4
;;     ret [s1]
