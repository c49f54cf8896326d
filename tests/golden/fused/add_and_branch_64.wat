;; A step of 64 bits and the branch on its sum, with every condition: `add_br_*`. Each loop has one opcode but its round counter.
(module
  (func (export "eq") (param $i i64) (param $n i64) (result i64 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i64.eq (local.tee $i (i64.add (local.get $i) (i64.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "ne") (param $i i64) (param $n i64) (result i64 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "lt_s") (param $i i64) (param $n i64) (result i64 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i64.lt_s (local.tee $i (i64.add (local.get $i) (i64.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "ge_s") (param $i i64) (param $n i64) (result i64 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i64.ge_s (local.tee $i (i64.add (local.get $i) (i64.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "gt_s") (param $i i64) (param $n i64) (result i64 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i64.gt_s (local.tee $i (i64.add (local.get $i) (i64.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "le_s") (param $i i64) (param $n i64) (result i64 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i64.le_s (local.tee $i (i64.add (local.get $i) (i64.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "lt_u") (param $i i64) (param $n i64) (result i64 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i64.lt_u (local.tee $i (i64.add (local.get $i) (i64.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "ge_u") (param $i i64) (param $n i64) (result i64 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i64.ge_u (local.tee $i (i64.add (local.get $i) (i64.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "gt_u") (param $i i64) (param $n i64) (result i64 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i64.gt_u (local.tee $i (i64.add (local.get $i) (i64.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "le_u") (param $i i64) (param $n i64) (result i64 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i64.le_u (local.tee $i (i64.add (local.get $i) (i64.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds)))

;; run: eq(0, 7) = 3, 3
;; run: eq(-9, -3) = -6, 3
;; run: eq(5, 8) = 11, 6
;; run: ne(-9, -3) = -3, 6
;; run: ne(5, 8) = 8, 3
;; run: lt_s(0, 7) = 9, 9
;; run: lt_s(-9, -3) = -3, 6
;; run: lt_s(5, 8) = 8, 3
;; run: ge_s(0, 7) = 3, 3
;; run: ge_s(-9, -3) = -6, 3
;; run: gt_s(0, 7) = 3, 3
;; run: gt_s(-9, -3) = -6, 3
;; run: gt_s(5, 8) = 8, 3
;; run: le_s(0, 7) = 9, 9
;; run: le_s(-9, -3) = 0, 9
;; run: le_s(5, 8) = 11, 6
;; run: lt_u(0, 7) = 9, 9
;; run: lt_u(-9, -3) = -3, 6
;; run: lt_u(5, 8) = 8, 3
;; run: ge_u(0, 7) = 3, 3
;; run: ge_u(-9, -3) = -6, 3
;; run: gt_u(0, 7) = 3, 3
;; run: gt_u(-9, -3) = -6, 3
;; run: gt_u(5, 8) = 8, 3
;; run: le_u(0, 7) = 9, 9
;; run: le_u(5, 8) = 11, 6

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `eq`: (i64, i64) -> (i64, i32)
;;   clif
;;     function u0:0(i64, i64) -> i64, i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i32 0
;;         v7 = iconst.i64 3
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i64):
;;         v12 = iconst.i64 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp eq v13, v1
;;         v14 = iconst.i32 3
;;         v15 = iadd v3, v14  ; v14 = 3
;;         brif v10, block1(v15, v13), block2
;;     block2:
;;         return v13, v15
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add32 s2, s2, #8:3
;;     add_br_eq64 s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `ne`: (i64, i64) -> (i64, i32)
;;   clif
;;     function u0:1(i64, i64) -> i64, i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i32 0
;;         v7 = iconst.i64 3
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i64):
;;         v12 = iconst.i64 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp ne v13, v1
;;         v14 = iconst.i32 3
;;         v15 = iadd v3, v14  ; v14 = 3
;;         brif v10, block1(v15, v13), block2
;;     block2:
;;         return v13, v15
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add32 s2, s2, #8:3
;;     add_br_ne64 s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `lt_s`: (i64, i64) -> (i64, i32)
;;   clif
;;     function u0:2(i64, i64) -> i64, i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i32 0
;;         v7 = iconst.i64 3
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i64):
;;         v12 = iconst.i64 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp slt v13, v1
;;         v14 = iconst.i32 3
;;         v15 = iadd v3, v14  ; v14 = 3
;;         brif v10, block1(v15, v13), block2
;;     block2:
;;         return v13, v15
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add32 s2, s2, #8:3
;;     add_br_lt_s64 s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `ge_s`: (i64, i64) -> (i64, i32)
;;   clif
;;     function u0:3(i64, i64) -> i64, i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i32 0
;;         v7 = iconst.i64 3
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i64):
;;         v12 = iconst.i64 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp sge v13, v1
;;         v14 = iconst.i32 3
;;         v15 = iadd v3, v14  ; v14 = 3
;;         brif v10, block1(v15, v13), block2
;;     block2:
;;         return v13, v15
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add32 s2, s2, #8:3
;;     add_br_ge_s64 s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `gt_s`: (i64, i64) -> (i64, i32)
;;   clif
;;     function u0:4(i64, i64) -> i64, i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i32 0
;;         v7 = iconst.i64 3
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i64):
;;         v12 = iconst.i64 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp sgt v13, v1
;;         v14 = iconst.i32 3
;;         v15 = iadd v3, v14  ; v14 = 3
;;         brif v10, block1(v15, v13), block2
;;     block2:
;;         return v13, v15
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add32 s2, s2, #8:3
;;     add_br_gt_s64 s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `le_s`: (i64, i64) -> (i64, i32)
;;   clif
;;     function u0:5(i64, i64) -> i64, i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i32 0
;;         v7 = iconst.i64 3
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i64):
;;         v12 = iconst.i64 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp sle v13, v1
;;         v14 = iconst.i32 3
;;         v15 = iadd v3, v14  ; v14 = 3
;;         brif v10, block1(v15, v13), block2
;;     block2:
;;         return v13, v15
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add32 s2, s2, #8:3
;;     add_br_le_s64 s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `lt_u`: (i64, i64) -> (i64, i32)
;;   clif
;;     function u0:6(i64, i64) -> i64, i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i32 0
;;         v7 = iconst.i64 3
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i64):
;;         v12 = iconst.i64 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp ult v13, v1
;;         v14 = iconst.i32 3
;;         v15 = iadd v3, v14  ; v14 = 3
;;         brif v10, block1(v15, v13), block2
;;     block2:
;;         return v13, v15
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add32 s2, s2, #8:3
;;     add_br_lt_u64 s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `ge_u`: (i64, i64) -> (i64, i32)
;;   clif
;;     function u0:7(i64, i64) -> i64, i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i32 0
;;         v7 = iconst.i64 3
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i64):
;;         v12 = iconst.i64 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp uge v13, v1
;;         v14 = iconst.i32 3
;;         v15 = iadd v3, v14  ; v14 = 3
;;         brif v10, block1(v15, v13), block2
;;     block2:
;;         return v13, v15
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add32 s2, s2, #8:3
;;     add_br_ge_u64 s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `gt_u`: (i64, i64) -> (i64, i32)
;;   clif
;;     function u0:8(i64, i64) -> i64, i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i32 0
;;         v7 = iconst.i64 3
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i64):
;;         v12 = iconst.i64 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp ugt v13, v1
;;         v14 = iconst.i32 3
;;         v15 = iadd v3, v14  ; v14 = 3
;;         brif v10, block1(v15, v13), block2
;;     block2:
;;         return v13, v15
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add32 s2, s2, #8:3
;;     add_br_gt_u64 s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `le_u`: (i64, i64) -> (i64, i32)
;;   clif
;;     function u0:9(i64, i64) -> i64, i32 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i32 0
;;         v7 = iconst.i64 3
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i64):
;;         v12 = iconst.i64 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp ule v13, v1
;;         v14 = iconst.i32 3
;;         v15 = iadd v3, v14  ; v14 = 3
;;         brif v10, block1(v15, v13), block2
;;     block2:
;;         return v13, v15
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add32 s2, s2, #8:3
;;     add_br_le_u64 s0, s0, #3, s1, @L0
;;     ret [s0 s2]
