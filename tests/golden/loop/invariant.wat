;; What does not change in a loop is computed before it, even if the mid-end put it inside because it is cheap: the loop of
;; `limit` should not compute `n - 3`.
(module
  (func (export "limit") (param $n i32) (result i32) (local $i i32) (local $sum i32)
    (loop $next
      (local.set $sum (i32.add (local.get $sum) (i32.xor (local.get $i) (i32.const 5))))
      (local.set $i (i32.add (local.get $i) (i32.const 2)))
      (br_if $next (i32.lt_s (local.get $i) (i32.sub (local.get $n) (i32.const 3)))))
    (local.get $sum)))

;; run: limit(7) = 12
;; run: limit(0) = 5

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `limit`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v7 = iconst.i32 2
;;         v10 = iconst.i32 3
;;         v11 = isub v0, v10  ; v10 = 3
;;         v4 = iconst.i32 5
;;         jump block1(v1, v1)  ; v1 = 0, v1 = 0
;;     block1(v2: i32, v3: i32):
;;         v14 = iconst.i32 2
;;         v15 = iadd v3, v14  ; v14 = 2
;;         v16 = isub.i32 v0, v10  ; v10 = 3
;;         v17 = icmp slt v15, v16
;;         v18 = iconst.i32 5
;;         v19 = bxor v3, v18  ; v18 = 5
;;         v6 = iadd v2, v19
;;         brif v17, block1(v6, v15), block2
;;     block2:
;;         return v6
;;     }
;;   bytecode, 5 slots
;;     add32 s4, s0, #8:-3
;;     mov s1, #8:0
;;     mov s2, #8:0
;;   L0:
;;     add_of_xor32 s2, s1, #5, s2
;;     add_br_lt_s32 s1, s1, #2, s4, @L0
;;     ret acc
