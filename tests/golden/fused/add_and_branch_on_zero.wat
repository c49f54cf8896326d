;; Steps to zero and through it: `add_br_if`, `add_br_unless`, `sub_br_if`, `sub_br_unless`.
(module
  (func (export "up_to_zero") (param $i i32) (result i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (local.tee $i (i32.add (local.get $i) (i32.const 2)))))
    (local.get $rounds))
  (func (export "by_parameter") (param $i i64) (param $step i64) (result i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i64.ne (local.tee $i (i64.add (local.get $i) (local.get $step))) (i64.const 0))))
    (local.get $rounds))
  (func (export "unless") (param $i i32) (result i32)
    (if (i32.eqz (local.tee $i (i32.add (local.get $i) (i32.const 5)))) (then (return (i32.const 100))))
    (i32.mul (local.get $i) (local.get $i)))
  (func (export "if") (param $i i64) (result i64)
    (if (i64.ne (local.tee $i (i64.sub (local.get $i) (i64.const 5))) (i64.const 0)) (then (return (local.get $i))))
    (i64.const 100)))

;; run: up_to_zero(-6) = 9
;; run: by_parameter(10, -5) = 6
;; run: unless(-5) = 100
;; run: unless(1) = 36
;; run: if(5) = 100
;; run: if(4) = -1

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `up_to_zero`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v6 = iconst.i32 2
;;         v3 = iconst.i32 3
;;         jump block1(v1, v0)  ; v1 = 0
;;     block1(v2: i32, v5: i32):
;;         v8 = iconst.i32 2
;;         v9 = iadd v5, v8  ; v8 = 2
;;         v10 = iconst.i32 3
;;         v11 = iadd v2, v10  ; v10 = 3
;;         brif v9, block1(v11, v9), block2
;;     block2:
;;         return v11
;;     }
;;   bytecode, 2 slots
;;     mov s1, #8:0
;;   L0:
;;     add32_then_add_br_if32 s1, s1, #3, s0, s0, #2, @L0
;;     ret acc
;;
;; function `by_parameter`: (i64, i64) -> (i32)
;;   clif
;;     function u0:1(i64, i64) -> i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i32 0
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i64):
;;         v8 = iadd v6, v1
;;         v12 = iconst.i32 3
;;         v13 = iadd v3, v12  ; v12 = 3
;;         brif v8, block1(v13, v8), block2
;;     block2:
;;         return v13
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add32 s2, s2, #8:3
;;     add_br_if64 s0, s0, s1, @L0
;;     ret acc
;;
;; function `unless`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v15 = iconst.i32 -5
;;         v17 = icmp eq v0, v15  ; v15 = -5
;;         brif v17, block1, block2
;;     block1:
;;         v6 = iconst.i32 100
;;         return v6  ; v6 = 100
;;     block2:
;;         v1 = iconst.i32 5
;;         v2 = iadd.i32 v0, v1  ; v1 = 5
;;         v7 = imul v2, v2
;;         return v7
;;     }
;;   bytecode, 4 slots
;;     br_ne32 s0, #8:-5, @L0
;;     mov s1, #8:100
;;     ret [s1]
;;   L0:
;;     add32 s3, s0, #8:5
;;     mul32 acc, acc, s3
;;     ret acc
;;
;; function `if`: (i64) -> (i64)
;;   clif
;;     function u0:3(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v1 = iconst.i64 5
;;         v2 = isub v0, v1  ; v1 = 5
;;         brif v2, block1, block2
;;     block1:
;;         v14 = isub.i64 v0, v1  ; v1 = 5
;;         return v14
;;     block2:
;;         v6 = iconst.i64 100
;;         return v6  ; v6 = 100
;;     }
;;   bytecode, 4 slots
;;     add_br_unless64 s3, s0, #-5, @L0
;;     add64 acc, s0, #8:-5
;;     ret acc
;;   L0:
;;     mov s2, #8:100
;;     ret [s2]
