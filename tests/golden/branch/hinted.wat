;; Branch hints: what seldom runs comes last, and what often runs falls through. A block to which only unlikely branches go
;; seldom runs too (`check`); one that has another way in does not (`both`).
(module
  (memory 1)
  (func (export "seldom_then") (param $x i32) (result i32)
    (local.get $x)
    (@metadata.code.branch_hint "\00")
    (if (result i32)
      (then (i32.mul (local.get $x) (i32.const 3)))
      (else (i32.load (i32.const 0)))))
  (func (export "seldom_else") (param $x i32) (result i32)
    (local.get $x)
    (@metadata.code.branch_hint "\01")
    (if (result i32)
      (then (i32.load (i32.const 0)))
      (else (i32.mul (i32.load (i32.const 4)) (i32.const 3)))))
  (func (export "seldom_on") (param $x i32) (result i32)
    (block $out
      (local.get $x)
      (@metadata.code.branch_hint "\01")
      (br_if $out)
      (i32.store (i32.const 0) (i32.const 7)))
    (i32.add (local.get $x) (i32.load (i32.const 0))))
  (func (export "check") (param $at i32) (param $end i32) (result i32) (local $sum i32)
    (block $wrong
      (loop $again
        (i32.gt_u (local.get $at) (i32.const 100))
        (@metadata.code.branch_hint "\00")
        (br_if $wrong)
        (local.set $sum (i32.add (local.get $sum) (i32.load8_u (local.get $at))))
        (br_if $again (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 1))) (local.get $end))))
      (return (local.get $sum)))
    (i32.store (i32.const 0) (local.get $at))
    (i32.const -1))
  (func (export "both") (param $x i32) (result i32)
    (block $out
      (i32.eqz (local.get $x))
      (@metadata.code.branch_hint "\00")
      (br_if $out)
      (br_if $out (i32.eq (local.get $x) (i32.const 5)))
      (return (i32.load (i32.const 8))))
    (i32.load (i32.const 0)))
  (func (export "leave") (param $x i32) (result i32)
    (i32.const 9)
    (local.get $x)
    (@metadata.code.branch_hint "\00")
    (br_if 0)
    (i32.add (i32.load (local.get $x)))))

;; run: seldom_then(2) = 6
;; run: seldom_then(0) = 0
;; run: seldom_else(2) = 0
;; run: seldom_else(0) = 0
;; run: seldom_on(1) = 1
;; run: seldom_on(0) = 7
;; run: seldom_on(1) = 8
;; run: check(0, 4) = 7
;; run: check(99, 110) = -1
;; run: both(0) = 101
;; run: both(5) = 101
;; run: both(1) = 0
;; run: leave(0) = 110
;; run: leave(1) = 9

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `seldom_then`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         brif v0, block1, block2
;;     block1 cold:
;;         v1 = iconst.i32 3
;;         v2 = imul.i32 v0, v1  ; v1 = 3
;;         jump block3(v2)
;;     block2:
;;         v7 = iconst.i64 0
;;         v6 = load.i32 little region0 v7  ; v7 = 0
;;         jump block3(v6)
;;     block3(v3: i32):
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     br_if32 s0, @L1
;;     mov s2, #8:0
;;     load32 s1, s2, #0
;;   L0:
;;     ret acc
;;   L1:
;;     mul32 s1, s0, #8:3
;;     br @L0
;;
;; function `seldom_else`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         brif v0, block1, block2
;;     block1:
;;         v11 = iconst.i64 0
;;         v3 = load.i32 little region0 v11  ; v11 = 0
;;         jump block3(v3)
;;     block2 cold:
;;         v10 = iconst.i64 4
;;         v7 = load.i32 little region0 v10  ; v10 = 4
;;         v8 = iconst.i32 3
;;         v9 = imul v7, v8  ; v8 = 3
;;         jump block3(v9)
;;     block3(v4: i32):
;;         return v4
;;     }
;;   bytecode, 5 slots
;;     br_unless32 s0, @L1
;;     mov s2, #8:0
;;     load32 s1, s2, #0
;;   L0:
;;     ret acc
;;   L1:
;;     mov s4, #8:0
;;     load32 acc, s4, #4
;;     mul32 s1, acc, #8:3
;;     br @L0
;;
;; function `seldom_on`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         brif v0, block2, block1
;;     block1 cold:
;;         v2 = iconst.i32 7
;;         v9 = iconst.i64 0
;;         store little region0 v2, v9  ; v2 = 7, v9 = 0
;;         jump block2
;;     block2:
;;         v10 = iconst.i64 0
;;         v7 = load.i32 little region0 v10  ; v10 = 0
;;         v8 = iadd.i32 v0, v7
;;         return v8
;;     }
;;   bytecode, 5 slots
;;     br_unless32 s0, @L1
;;   L0:
;;     mov s3, #8:0
;;     add_load32 acc, s0, s3, #0
;;     ret acc
;;   L1:
;;     mov s4, #8:0
;;     store32 s4, #0, #7
;;     br @L0
;;
;; function `check`: (i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0
;;         v4 = iconst.i32 100
;;         v11 = iconst.i32 1
;;         jump block1(v0, v2)  ; v2 = 0
;;     block1(v3: i32, v7: i32):
;;         v20 = iconst.i32 100
;;         v21 = icmp ugt v3, v20  ; v20 = 100
;;         brif v21, block3, block2
;;     block2:
;;         v8 = uextend.i64 v3
;;         v9 = uload8.i32 little region0 v8
;;         v22 = iconst.i32 1
;;         v23 = iadd.i32 v3, v22  ; v22 = 1
;;         v14 = icmp ult v23, v1
;;         v10 = iadd.i32 v7, v9
;;         brif v14, block1(v23, v10), block4
;;     block4:
;;         return v10
;;     block3 cold:
;;         v19 = iconst.i64 0
;;         store.i32 little region0 v3, v19  ; v19 = 0
;;         v18 = iconst.i32 -1
;;         return v18  ; v18 = -1
;;     }
;;   bytecode, 6 slots
;;     mov s4, #8:0
;;   L0:
;;     br_gt_u32 s0, #8:100, @L1
;;     add_load8_u32 s4, s4, s0, #0
;;     add_br_lt_u32 s0, s0, #8:1, s1, @L0
;;     ret acc
;;   L1:
;;     mov s3, #8:0
;;     store32 s3, #0, s0
;;     mov s2, #8:-1
;;     ret [s2]
;;
;; function `both`: (i32) -> (i32)
;;   clif
;;     function u0:4(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v2 = icmp eq v0, v1  ; v1 = 0
;;         brif v2, block2, block1
;;     block1:
;;         v4 = iconst.i32 5
;;         v5 = icmp.i32 eq v0, v4  ; v4 = 5
;;         brif v5, block2, block3
;;     block3:
;;         v13 = iconst.i64 8
;;         v9 = load.i32 little region0 v13  ; v13 = 8
;;         return v9
;;     block2:
;;         v14 = iconst.i64 0
;;         v12 = load.i32 little region0 v14  ; v14 = 0
;;         return v12
;;     }
;;   bytecode, 5 slots
;;     br_unless32 s0, @L0
;;     br_eq32 s0, #8:5, @L0
;;     mov s4, #8:0
;;     load32 acc, s4, #8
;;     ret acc
;;   L0:
;;     mov s2, #8:0
;;     load32 acc, s2, #0
;;     ret acc
;;
;; function `leave`: (i32) -> (i32)
;;   clif
;;     function u0:5(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         brif v0, block2, block1
;;     block2 cold:
;;         v7 = iconst.i32 9
;;         return v7  ; v7 = 9
;;     block1:
;;         v2 = uextend.i64 v0
;;         v3 = load.i32 little region0 v2
;;         v1 = iconst.i32 9
;;         v5 = iadd v3, v1  ; v1 = 9
;;         return v5
;;     }
;;   bytecode, 4 slots
;;     br_if32 s0, @L0
;;     load32 acc, s0, #0
;;     add32 acc, acc, #8:9
;;     ret acc
;;   L0:
;;     mov s1, #8:9
;;     ret [s1]
