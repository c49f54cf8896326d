;; Counting up to a constant and to a parameter, and down to zero: the step and the branch back are one opcode.
(module
  (func (export "to_constant") (result i32) (local $i i32) (local $sum i32)
    (loop $next
      (local.set $sum (i32.add (local.get $sum) (i32.mul (local.get $i) (local.get $i))))
      (br_if $next (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
    (local.get $sum))
  (func (export "to_parameter") (param $n i32) (result i32) (local $i i32) (local $sum i32)
    (loop $next
      (local.set $sum (i32.add (local.get $sum) (i32.mul (local.get $i) (local.get $i))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $sum))
  (func (export "down") (param $n i32) (result i32) (local $product i32)
    (local.set $product (i32.const 1))
    (loop $next
      (local.set $product (i32.mul (local.get $product) (local.get $n)))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $product)))

;; run: to_constant() = 285
;; run: to_parameter(4) = 14
;; run: down(5) = 120

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `to_constant`: () -> (i32)
;;   clif
;;     function u0:0() -> i32 tail {
;;     block0:
;;         v0 = iconst.i32 0
;;         v18 = iconst.i32 9
;;         v5 = iconst.i32 1
;;         jump block1(v0, v0)  ; v0 = 0, v0 = 0
;;     block1(v1: i32, v2: i32):
;;         v22 = iconst.i32 9
;;         v23 = icmp ne v2, v22  ; v22 = 9
;;         v3 = imul v2, v2
;;         v4 = iadd v1, v3
;;         v24 = iconst.i32 1
;;         v25 = iadd v2, v24  ; v24 = 1
;;         brif v23, block1(v4, v25), block2
;;     block2:
;;         return v4
;;     }
;;   bytecode, 2 slots
;;     mov s0, #8:0
;;     mov s1, #8:0
;;   L0:
;;     mul_add32 s1, s0, s0, s1
;;     add_br_ne32 s0, s0, #1, #8:10, @L0
;;     ret acc
;;
;; function `to_parameter`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v6 = iconst.i32 1
;;         jump block1(v1, v1)  ; v1 = 0, v1 = 0
;;     block1(v2: i32, v3: i32):
;;         v11 = iconst.i32 1
;;         v12 = iadd v3, v11  ; v11 = 1
;;         v9 = icmp ult v12, v0
;;         v4 = imul v3, v3
;;         v5 = iadd v2, v4
;;         brif v9, block1(v5, v12), block2
;;     block2:
;;         return v5
;;     }
;;   bytecode, 3 slots
;;     mov s1, #8:0
;;     mov s2, #8:0
;;   L0:
;;     mul_add32 s2, s1, s1, s2
;;     add_br_lt_u32 s1, s1, #8:1, s0, @L0
;;     ret acc
;;
;; function `down`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v2 = iconst.i32 1
;;         jump block1(v2, v0)  ; v2 = 1
;;     block1(v3: i32, v4: i32):
;;         v8 = iconst.i32 1
;;         v9 = isub v4, v8  ; v8 = 1
;;         v5 = imul v3, v4
;;         brif v9, block1(v5, v9), block2
;;     block2:
;;         return v5
;;     }
;;   bytecode, 2 slots
;;     mov s1, #8:1
;;   L0:
;;     mul32 s1, s1, s0
;;     add_br_if32 s0, s0, #-1, @L0
;;     ret acc
