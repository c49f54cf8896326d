;; Values that go from one variable of a loop to the next: written out as often as it takes for none to move. `fibonacci` is left
;; behind its step, `first` before it; in `four` a value goes through three variables, and in `swap` two go round. In `overlap` something
;; is computed from the old value and the new one. A loop that is left at two places, or has a table of destinations, stays as it is.
(module
  (func (export "fibonacci") (param $n i64) (result i64) (local $a i64) (local $b i64)
    (local.set $b (i64.const 1))
    (loop $next
      (i64.add (local.get $a) (local.get $b))
      (local.set $a (local.get $b))
      (local.set $b)
      (br_if $next (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $a))
  (func (export "first") (param $n i32) (result i32) (local $a i32) (local $b i32)
    (local.set $b (i32.const 1))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (i32.add (local.get $a) (local.get $b))
        (local.set $a (local.get $b))
        (local.set $b)
        (br $next)))
    (i32.add (local.get $a) (i32.mul (local.get $b) (i32.const 100))))
  (func (export "four") (param $n i32) (result i32) (local $a i32) (local $b i32) (local $c i32) (local $d i32)
    (local.set $d (i32.const 1))
    (loop $next
      (i32.add (local.get $a) (i32.add (local.get $b) (i32.xor (local.get $c) (local.get $d))))
      (local.set $a (local.get $b))
      (local.set $b (local.get $c))
      (local.set $c (local.get $d))
      (local.set $d)
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32.add (local.get $a) (i32.mul (local.get $c) (i32.const 100))))
  (func (export "swap") (param $n i32) (param $a i32) (param $b i32) (result i32 i32)
    (loop $next
      (local.get $a)
      (local.set $a (local.get $b))
      (local.set $b)
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $a) (local.get $b))
  (func (export "overlap") (param $n i32) (result i32) (local $a i32) (local $b i32)
    (local.set $a (i32.const 3))
    (loop $next
      (i32.rotl (local.get $a) (i32.const 5))
      (local.set $b (i32.xor (local.get $b) (i32.sub (local.get $a) (i32.rotl (local.get $a) (i32.const 5)))))
      (local.set $a)
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32.add (local.get $a) (local.get $b)))
  (func (export "two_ways_out") (param $n i32) (result i32) (local $a i32) (local $b i32)
    (local.set $b (i32.const 1))
    (block $done
      (loop $next
        (i32.add (local.get $a) (local.get $b))
        (local.set $a (local.get $b))
        (local.set $b)
        (br_if $done (i32.gt_u (local.get $b) (i32.const 50)))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $a))
  (func (export "table") (param $n i32) (result i32) (local $a i32) (local $b i32)
    (local.set $b (i32.const 1))
    (block $done
      (loop $next
        (i32.add (local.get $a) (local.get $b))
        (local.set $a (local.get $b))
        (local.set $b)
        (block $other
          (br_table $other $next $done (i32.and (local.tee $n (i32.sub (local.get $n) (i32.const 1))) (i32.const 3))))
        (local.set $a (i32.const 0))))
    (local.get $a)))

;; run: fibonacci(1) = 1
;; run: fibonacci(2) = 1
;; run: fibonacci(9) = 34
;; run: fibonacci(90) = 2880067194370816120
;; run: first(0) = 100
;; run: first(1) = 101
;; run: first(2) = 201
;; run: first(7) = 2113
;; run: four(1) = 100
;; run: four(2) = 100
;; run: four(3) = 1
;; run: swap(1, 10, 20) = 20, 10
;; run: swap(2, 10, 20) = 10, 20
;; run: swap(7, 10, 20) = 20, 10
;; run: four(7) = 504
;; run: four(20) = 378848
;; run: overlap(1) = 3
;; run: overlap(2) = 6083
;; run: overlap(9) = 65078835
;; run: two_ways_out(3) = 2
;; run: two_ways_out(100) = 34
;; run: table(3) = 1
;; run: table(2) = 0
;; run: table(6) = 0
;; run: table(7) = 1

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `fibonacci`: (i64) -> (i64)
;;   clif
;;     function u0:0(i64) -> i64 tail {
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
;;
;; function `first`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v2 = iconst.i32 1
;;         jump block1(v0, v1, v2)  ; v1 = 0, v2 = 1
;;     block1(v3: i32, v9: i32, v10: i32):
;;         v15 = iconst.i32 0
;;         v16 = icmp eq v3, v15  ; v15 = 0
;;         brif v16, block4(v9, v10), block2
;;     block2:
;;         v17 = iconst.i32 1
;;         v18 = isub.i32 v3, v17  ; v17 = 1
;;         v11 = iadd.i32 v9, v10
;;         v21 = iconst.i32 0
;;         v22 = icmp eq v18, v21  ; v21 = 0
;;         brif v22, block4(v10, v11), block6
;;     block6:
;;         v23 = iconst.i32 1
;;         v26 = iconst.i32 -2
;;         v24 = iadd.i32 v3, v26  ; v26 = -2
;;         v25 = iadd.i32 v10, v11
;;         v27 = iconst.i32 0
;;         v28 = icmp eq v24, v27  ; v27 = 0
;;         brif v28, block4(v11, v25), block8
;;     block8:
;;         v29 = iconst.i32 1
;;         v32 = iconst.i32 -3
;;         v30 = iadd.i32 v3, v32  ; v32 = -3
;;         v31 = iadd.i32 v11, v25
;;         v33 = iconst.i32 0
;;         v34 = icmp eq v30, v33  ; v33 = 0
;;         brif v34, block4(v25, v31), block10
;;     block10:
;;         v35 = iconst.i32 1
;;         v38 = iconst.i32 -4
;;         v36 = iadd.i32 v3, v38  ; v38 = -4
;;         v37 = iadd.i32 v25, v31
;;         jump block1(v36, v31, v37)
;;     block4(v19: i32, v20: i32):
;;         v12 = iconst.i32 100
;;         v13 = imul v20, v12  ; v12 = 100
;;         v14 = iadd v19, v13
;;         return v14
;;     }
;;   bytecode, 8 slots
;;     mov s1, #8:1
;;     mov s5, #8:0
;;     br_unless32 s0, @L1
;;   L0:
;;     add32_then_add_br_unless32 s5, s5, s1, s6, s0, #-1, @L2
;;     add32_then_add_br_unless32 s1, acc, s1, s4, s0, #-2, @L3
;;     add32_then_add_br_unless32 s5, acc, s5, s3, s0, #-3, @L2
;;     add32_then_add_br_if32 s1, acc, s1, s0, s0, #-4, @L0
;;   L1:
;;     mov3 s7, s1, s5, s1, s5, s1
;;   L2:
;;     mul_add32 acc, s5, #100, s1
;;     ret acc
;;   L3:
;;     mov3 s7, s1, s5, acc, s5, s1
;;     mul_add32 acc, acc, #100, s1
;;     ret acc
;;
;; function `four`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v2 = iconst.i32 1
;;         jump block1(v1, v1, v1, v2, v0)  ; v1 = 0, v1 = 0, v1 = 0, v2 = 1
;;     block1(v3: i32, v4: i32, v5: i32, v6: i32, v10: i32):
;;         v16 = iconst.i32 1
;;         v17 = isub v10, v16  ; v16 = 1
;;         v7 = bxor v5, v6
;;         v8 = iadd v4, v7
;;         v9 = iadd v3, v8
;;         brif v17, block4, block3(v4, v6)
;;     block4:
;;         v20 = iconst.i32 1
;;         v25 = iconst.i32 -2
;;         v21 = iadd.i32 v10, v25  ; v25 = -2
;;         v22 = bxor.i32 v6, v9
;;         v23 = iadd.i32 v5, v22
;;         v24 = iadd.i32 v4, v23
;;         brif v21, block5, block3(v5, v9)
;;     block5:
;;         v26 = iconst.i32 1
;;         v31 = iconst.i32 -3
;;         v27 = iadd.i32 v10, v31  ; v31 = -3
;;         v28 = bxor.i32 v9, v24
;;         v29 = iadd.i32 v6, v28
;;         v30 = iadd.i32 v5, v29
;;         brif v27, block6, block3(v6, v24)
;;     block6:
;;         v32 = iconst.i32 1
;;         v37 = iconst.i32 -4
;;         v33 = iadd.i32 v10, v37  ; v37 = -4
;;         v34 = bxor.i32 v24, v30
;;         v35 = iadd.i32 v9, v34
;;         v36 = iadd.i32 v6, v35
;;         brif v33, block1(v9, v24, v30, v36, v33), block3(v9, v30)
;;     block3(v18: i32, v19: i32):
;;         v13 = iconst.i32 100
;;         v14 = imul v19, v13  ; v13 = 100
;;         v15 = iadd v18, v14
;;         return v15
;;     }
;;   bytecode, 17 slots
;;     mov s1, #8:1
;;     mov s2, #8:0
;;     mov s9, #8:0
;;     mov s13, #8:0
;;   L0:
;;     xor32 s15, s2, s1
;;     add_add32 s13, s13, s9, s15
;;     add_br_unless32 s16, s0, #-1, @L1
;;     xor32 s11, acc, s1
;;     add_add32 s9, s9, s2, s11
;;     add_br_unless32 s12, s0, #-2, @L2
;;     xor32 s7, acc, s13
;;     add_add32 s2, s2, s1, s7
;;     add_br_unless32 s8, s0, #-3, @L3
;;     xor32 s5, acc, s9
;;     add_add32 s1, s1, s13, s5
;;     add_br_if32 s0, s0, #-4, @L0
;;     mov2 s1, s2, s2, s13
;;     mul_add32 acc, s1, #100, s2
;;     ret acc
;;   L1:
;;     mov s2, s9
;;     mul_add32 acc, s1, #100, s2
;;     ret acc
;;   L2:
;;     mov s1, s13
;;     mul_add32 acc, s1, #100, s2
;;     ret acc
;;   L3:
;;     mov2 s2, s1, s1, s9
;;     mul_add32 acc, s1, #100, s2
;;     ret acc
;;
;; function `swap`: (i32, i32, i32) -> (i32, i32)
;;   clif
;;     function u0:3(i32, i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v6 = iconst.i32 1
;;         jump block1(v1, v2, v0)
;;     block1(v3: i32, v4: i32, v5: i32):
;;         v8 = iconst.i32 1
;;         v9 = isub v5, v8  ; v8 = 1
;;         brif v9, block4, block3(v3, v4)
;;     block4:
;;         v12 = iconst.i32 1
;;         v14 = iconst.i32 -2
;;         v13 = iadd.i32 v5, v14  ; v14 = -2
;;         brif v13, block5, block3(v4, v3)
;;     block5:
;;         v15 = iconst.i32 1
;;         v17 = iconst.i32 -3
;;         v16 = iadd.i32 v5, v17  ; v17 = -3
;;         brif v16, block6, block3(v3, v4)
;;     block6:
;;         v18 = iconst.i32 1
;;         v20 = iconst.i32 -4
;;         v19 = iadd.i32 v5, v20  ; v20 = -4
;;         brif v19, block1(v3, v4, v19), block3(v4, v3)
;;     block3(v10: i32, v11: i32):
;;         return v11, v10
;;     }
;;   bytecode, 7 slots
;;   L0:
;;     add_br_unless32 s5, s0, #-1, @L1
;;     add_br_unless32 s4, s0, #-2, @L2
;;     add_br_unless32 s3, s0, #-3, @L1
;;     add_br_if32 s0, s0, #-4, @L0
;;     mov3 s6, s1, s2, s1, s2, s1
;;   L1:
;;     ret [s2 s1]
;;   L2:
;;     mov3 s6, s1, s2, s1, s2, s1
;;     ret [s2 s1]
;;
;; function `overlap`: (i32) -> (i32)
;;   clif
;;     function u0:4(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v2 = iconst.i32 3
;;         v1 = iconst.i32 0
;;         v12 = iconst.i32 1
;;         v4 = iconst.i32 5
;;         jump block1(v2, v1, v0)  ; v2 = 3, v1 = 0
;;     block1(v3: i32, v6: i32, v11: i32):
;;         v15 = iconst.i32 1
;;         v16 = isub v11, v15  ; v15 = 1
;;         v17 = iconst.i32 5
;;         v18 = rotl v3, v17  ; v17 = 5
;;         v9 = isub v3, v18
;;         v10 = bxor v6, v9
;;         brif v16, block4, block3(v10, v18)
;;     block4:
;;         v21 = iconst.i32 1
;;         v27 = iconst.i32 -2
;;         v22 = iadd.i32 v11, v27  ; v27 = -2
;;         v23 = iconst.i32 5
;;         v24 = rotl.i32 v18, v23  ; v23 = 5
;;         v25 = isub.i32 v18, v24
;;         v26 = bxor.i32 v10, v25
;;         brif v22, block5, block3(v26, v24)
;;     block5:
;;         v28 = iconst.i32 1
;;         v34 = iconst.i32 -3
;;         v29 = iadd.i32 v11, v34  ; v34 = -3
;;         v30 = iconst.i32 5
;;         v31 = rotl.i32 v24, v30  ; v30 = 5
;;         v32 = isub.i32 v24, v31
;;         v33 = bxor.i32 v26, v32
;;         brif v29, block6, block3(v33, v31)
;;     block6:
;;         v35 = iconst.i32 1
;;         v41 = iconst.i32 -4
;;         v36 = iadd.i32 v11, v41  ; v41 = -4
;;         v37 = iconst.i32 5
;;         v38 = rotl.i32 v31, v37  ; v37 = 5
;;         v39 = isub.i32 v31, v38
;;         v40 = bxor.i32 v33, v39
;;         brif v36, block1(v38, v40, v36), block3(v40, v38)
;;     block3(v19: i32, v20: i32):
;;         v14 = iadd v20, v19
;;         return v14
;;     }
;;   bytecode, 13 slots
;;     mov s2, #8:0
;;     mov s1, #8:3
;;   L0:
;;     rotl32 s11, s1, #5
;;     sub32 acc, s1, acc
;;     xor32 s2, acc, s2
;;     add_br_unless32 s12, s0, #-1, @L2
;;     rotl32 s1, s11, #5
;;     sub32 acc, s11, acc
;;     xor32 s2, acc, s2
;;     add_br_unless32 s9, s0, #-2, @L1
;;     rotl32 s6, s1, #5
;;     sub32 acc, s1, acc
;;     xor32 s2, acc, s2
;;     add_br_unless32 s7, s0, #-3, @L3
;;     rotl32 s1, s6, #5
;;     sub32 acc, s6, acc
;;     xor32 s2, acc, s2
;;     add_br_if32 s0, s0, #-4, @L0
;;   L1:
;;     add32 acc, acc, s1
;;     ret acc
;;   L2:
;;     mov s1, s11
;;     add32 acc, acc, s1
;;     ret acc
;;   L3:
;;     mov s1, s6
;;     add32 acc, acc, s1
;;     ret acc
;;
;; function `two_ways_out`: (i32) -> (i32)
;;   clif
;;     function u0:5(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v2 = iconst.i32 1
;;         v6 = iconst.i32 50
;;         jump block1(v1, v2, v0)  ; v1 = 0, v2 = 1
;;     block1(v3: i32, v4: i32, v9: i32):
;;         v5 = iadd v3, v4
;;         v13 = iconst.i32 50
;;         v14 = icmp ugt v5, v13  ; v13 = 50
;;         brif v14, block3, block2
;;     block2:
;;         v15 = iconst.i32 1
;;         v16 = isub.i32 v9, v15  ; v15 = 1
;;         brif v16, block1(v4, v5, v16), block4
;;     block4:
;;         jump block3
;;     block3:
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     mov s1, #8:1
;;     mov s2, #8:0
;;     add_br_gt_u32 s3, s2, s1, #8:50, @L1
;;   L0:
;;     add_br_unless32 s0, s0, #-1, @L1
;;     mov2 s2, s1, s1, s3
;;     add_br_le_u32 s3, s2, s1, #8:50, @L0
;;   L1:
;;     ret [s1]
;;
;; function `table`: (i32) -> (i32)
;;   clif
;;     function u0:6(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v2 = iconst.i32 1
;;         v9 = iconst.i32 3
;;         jump block1(v1, v2, v0)  ; v1 = 0, v2 = 1
;;     block1(v3: i32, v4: i32, v6: i32):
;;         v13 = iconst.i32 1
;;         v14 = isub v6, v13  ; v13 = 1
;;         v15 = iconst.i32 3
;;         v16 = band v14, v15  ; v15 = 3
;;         v5 = iadd v3, v4
;;         br_table v16, block3(v4), [block2, block1(v4, v5, v14)]
;;     block2:
;;         v17 = iconst.i32 0
;;         jump block3(v17)  ; v17 = 0
;;     block3(v12: i32):
;;         return v12
;;     }
;;   bytecode, 5 slots
;;     mov s1, #8:1
;;     mov s2, #8:0
;;   L0:
;;     add32 s0, s0, #8:-1
;;     and32 s4, acc, #8:3
;;     add32 s3, s2, s1
;;     br_table s4, @[L2 L1 L3]
;;   L1:
;;     mov2 s2, s1, s1, acc
;;     br @L0
;;   L2:
;;     mov s1, #8:0
;;   L3:
;;     ret [s1]
