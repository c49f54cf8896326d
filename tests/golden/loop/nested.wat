;; Two counters and a sum: the inner loop touches only what changes in it.
(module
  (func (export "products") (param $n i32) (result i64) (local $i i32) (local $j i32) (local $sum i64)
    (loop $outer
      (local.set $j (i32.const 0))
      (loop $inner
        (local.set $sum (i64.add (local.get $sum) (i64.extend_i32_u (i32.mul (local.get $i) (local.get $j)))))
        (br_if $inner (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))
      (br_if $outer (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $sum)))

;; run: products(4) = 36

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `products`: (i32) -> (i64)
;;   clif
;;     function u0:0(i32) -> i64 tail {
;;     block0(v0: i32):
;;         v2 = iconst.i64 0
;;         v1 = iconst.i32 0
;;         jump block1(v2, v1)  ; v2 = 0, v1 = 0
;;     block1(v15: i64, v16: i32):
;;         v22 = iconst.i32 0
;;         v10 = iconst.i32 1
;;         jump block2(v15, v22)  ; v22 = 0
;;     block2(v4: i64, v6: i32):
;;         v23 = iconst.i32 1
;;         v24 = iadd v6, v23  ; v23 = 1
;;         v13 = icmp ult v24, v0
;;         v7 = imul.i32 v16, v6
;;         v8 = uextend.i64 v7
;;         v9 = iadd v4, v8
;;         brif v13, block2(v9, v24), block3
;;     block3:
;;         v25 = iconst.i32 1
;;         v26 = iadd.i32 v16, v25  ; v25 = 1
;;         v20 = icmp ult v26, v0
;;         brif v20, block1(v9, v26), block4
;;     block4:
;;         return v9
;;     }
;;   bytecode, 5 slots
;;     mov s1, #8:0
;;     mov s4, #8:0
;;   L0:
;;     mov s2, #8:0
;;   L1:
;;     mul32 acc, s1, s2
;;     add64 s4, acc, s4
;;     add_br_lt_u32 s2, s2, #8:1, s0, @L1
;;     add_br_lt_u32 s1, s1, #8:1, s0, @L0
;;     ret acc
