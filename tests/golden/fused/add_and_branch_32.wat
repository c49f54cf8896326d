;; A step of 32 bits and the branch on its sum, with every condition: `add_br_*`. Each loop has one opcode but its round counter.
(module
  (func (export "eq") (param $i i32) (param $n i32) (result i32 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i32.eq (local.tee $i (i32.add (local.get $i) (i32.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "ne") (param $i i32) (param $n i32) (result i32 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "lt_s") (param $i i32) (param $n i32) (result i32 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "ge_s") (param $i i32) (param $n i32) (result i32 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i32.ge_s (local.tee $i (i32.add (local.get $i) (i32.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "gt_s") (param $i i32) (param $n i32) (result i32 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i32.gt_s (local.tee $i (i32.add (local.get $i) (i32.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "le_s") (param $i i32) (param $n i32) (result i32 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i32.le_s (local.tee $i (i32.add (local.get $i) (i32.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "lt_u") (param $i i32) (param $n i32) (result i32 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "ge_u") (param $i i32) (param $n i32) (result i32 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i32.ge_u (local.tee $i (i32.add (local.get $i) (i32.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "gt_u") (param $i i32) (param $n i32) (result i32 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i32.gt_u (local.tee $i (i32.add (local.get $i) (i32.const 3))) (local.get $n))))
    (local.get $i) (local.get $rounds))
  (func (export "le_u") (param $i i32) (param $n i32) (result i32 i32) (local $rounds i32)
    (loop $next
      (local.set $rounds (i32.add (local.get $rounds) (i32.const 3)))
      (br_if $next (i32.le_u (local.tee $i (i32.add (local.get $i) (i32.const 3))) (local.get $n))))
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
;; function `eq`: (i32, i32) -> (i32, i32)
;;   clif
;;     function u0:0(i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i32):
;;         v12 = iconst.i32 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp eq v13, v1
;;         v14 = iadd v3, v12  ; v12 = 3
;;         brif v10, block1(v14, v13), block2
;;     block2:
;;         return v13, v14
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add_then_add_br_eq32 s2, s2, #3, s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `ne`: (i32, i32) -> (i32, i32)
;;   clif
;;     function u0:1(i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i32):
;;         v12 = iconst.i32 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp ne v13, v1
;;         v14 = iadd v3, v12  ; v12 = 3
;;         brif v10, block1(v14, v13), block2
;;     block2:
;;         return v13, v14
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add_then_add_br_ne32 s2, s2, #3, s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `lt_s`: (i32, i32) -> (i32, i32)
;;   clif
;;     function u0:2(i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i32):
;;         v12 = iconst.i32 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp slt v13, v1
;;         v14 = iadd v3, v12  ; v12 = 3
;;         brif v10, block1(v14, v13), block2
;;     block2:
;;         return v13, v14
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add_then_add_br_lt_s32 s2, s2, #3, s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `ge_s`: (i32, i32) -> (i32, i32)
;;   clif
;;     function u0:3(i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i32):
;;         v12 = iconst.i32 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp sge v13, v1
;;         v14 = iadd v3, v12  ; v12 = 3
;;         brif v10, block1(v14, v13), block2
;;     block2:
;;         return v13, v14
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add_then_add_br_ge_s32 s2, s2, #3, s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `gt_s`: (i32, i32) -> (i32, i32)
;;   clif
;;     function u0:4(i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i32):
;;         v12 = iconst.i32 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp sgt v13, v1
;;         v14 = iadd v3, v12  ; v12 = 3
;;         brif v10, block1(v14, v13), block2
;;     block2:
;;         return v13, v14
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add_then_add_br_gt_s32 s2, s2, #3, s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `le_s`: (i32, i32) -> (i32, i32)
;;   clif
;;     function u0:5(i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i32):
;;         v12 = iconst.i32 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp sle v13, v1
;;         v14 = iadd v3, v12  ; v12 = 3
;;         brif v10, block1(v14, v13), block2
;;     block2:
;;         return v13, v14
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add_then_add_br_le_s32 s2, s2, #3, s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `lt_u`: (i32, i32) -> (i32, i32)
;;   clif
;;     function u0:6(i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i32):
;;         v12 = iconst.i32 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp ult v13, v1
;;         v14 = iadd v3, v12  ; v12 = 3
;;         brif v10, block1(v14, v13), block2
;;     block2:
;;         return v13, v14
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add_then_add_br_lt_u32 s2, s2, #3, s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `ge_u`: (i32, i32) -> (i32, i32)
;;   clif
;;     function u0:7(i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i32):
;;         v12 = iconst.i32 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp uge v13, v1
;;         v14 = iadd v3, v12  ; v12 = 3
;;         brif v10, block1(v14, v13), block2
;;     block2:
;;         return v13, v14
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add_then_add_br_ge_u32 s2, s2, #3, s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `gt_u`: (i32, i32) -> (i32, i32)
;;   clif
;;     function u0:8(i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i32):
;;         v12 = iconst.i32 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp ugt v13, v1
;;         v14 = iadd v3, v12  ; v12 = 3
;;         brif v10, block1(v14, v13), block2
;;     block2:
;;         return v13, v14
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add_then_add_br_gt_u32 s2, s2, #3, s0, s0, #3, s1, @L0
;;     ret [s0 s2]
;;
;; function `le_u`: (i32, i32) -> (i32, i32)
;;   clif
;;     function u0:9(i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0
;;         v4 = iconst.i32 3
;;         jump block1(v2, v0)  ; v2 = 0
;;     block1(v3: i32, v6: i32):
;;         v12 = iconst.i32 3
;;         v13 = iadd v6, v12  ; v12 = 3
;;         v10 = icmp ule v13, v1
;;         v14 = iadd v3, v12  ; v12 = 3
;;         brif v10, block1(v14, v13), block2
;;     block2:
;;         return v13, v14
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;   L0:
;;     add_then_add_br_le_u32 s2, s2, #3, s0, s0, #3, s1, @L0
;;     ret [s0 s2]
