;; A large constant of a loop is made before it, not in every round.
(module
  (func (export "hash") (param $n i32) (result i64) (local $h i64)
    (local.set $h (i64.const 0xcbf29ce484222325))
    (loop $next
      (local.set $h (i64.mul (i64.xor (local.get $h) (i64.extend_i32_u (local.get $n))) (i64.const 0x100000001b3)))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $h)))

;; run: hash(1) = 0xaf63bc4c8601b62c

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `hash`: (i32) -> (i64)
;;   clif
;;     function u0:0(i32) -> i64 tail {
;;     block0(v0: i32):
;;         v2 = iconst.i64 -3750763034362895579
;;         v9 = iconst.i32 1
;;         v7 = iconst.i64 0x0100_0000_01b3
;;         jump block1(v2, v0)  ; v2 = -3750763034362895579
;;     block1(v3: i64, v4: i32):
;;         v11 = iconst.i32 1
;;         v12 = isub v4, v11  ; v11 = 1
;;         v5 = uextend.i64 v4
;;         v6 = bxor v3, v5
;;         v13 = iconst.i64 0x0100_0000_01b3
;;         v14 = imul v6, v13  ; v13 = 0x0100_0000_01b3
;;         brif v12, block1(v14, v12), block2
;;     block2:
;;         return v14
;;     }
;;   bytecode, 5 slots
;;     const64 s4, #1099511628211
;;     const64 s1, #-3750763034362895579
;;   L0:
;;     ext32_u acc, s0
;;     mul_xor64 s1, acc, s1, s4
;;     add_br_if32 s0, s0, #-1, @L0
;;     ret acc
