;; What every way to a block leaves in an accumulator is read there: the float of a reduction, around the loop.
(module
  (memory 1)
  (func (export "norm") (param $n i32) (result f64) (local $s f64) (local $p i32)
    (loop $again
      (f64.store (local.get $p) (f64.convert_i32_u (local.get $n)))
      (local.set $s (f64.add (f64.mul (local.get $s) (f64.const 0.5)) (f64.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 8)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (local.get $s))
  (func (export "either") (param $x i32) (param $y i32) (result i32)
    (if (result i32) (local.get $x)
      (then (i32.mul (local.get $x) (local.get $y)))
      (else (i32.add (local.get $y) (i32.const 3))))
    (i32.xor (local.get $y))
    (i32.rotl (i32.const 3))))

;; run: norm(1) = 1
;; run: norm(3) = 2.75
;; run: either(0, 4) = 24
;; run: either(2, 4) = 96

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `norm`: (i32) -> (f64)
;;   clif
;;     function u0:0(i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v2 = iconst.i32 0
;;         v1 = f64const 0.0
;;         v15 = iconst.i32 1
;;         v13 = iconst.i32 8
;;         v8 = f64const 0x1.0000000000000p-1
;;         jump block1(v2, v0, v1)  ; v2 = 0, v1 = 0.0
;;     block1(v3: i32, v4: i32, v7: f64):
;;         v5 = fcvt_from_uint.f64 v4
;;         v6 = uextend.i64 v3
;;         store little region0 v5, v6
;;         v17 = iconst.i32 1
;;         v18 = isub v4, v17  ; v17 = 1
;;         v19 = iconst.i32 8
;;         v20 = iadd v3, v19  ; v19 = 8
;;         v21 = f64const 0x1.0000000000000p-1
;;         v22 = fmul v7, v21  ; v21 = 0x1.0000000000000p-1
;;         v12 = fadd v22, v5
;;         brif v18, block1(v20, v18, v12), block2
;;     block2:
;;         return v12
;;     }
;;   bytecode, 6 slots
;;     const64 s5, #4602678819172646912
;;     mov s2, #8:0
;;     mov s1, #8:0
;;   L0:
;;     f64_from_u32 acc, s0
;;     store_f64 s1, #0, acc
;;     fadd_mul64 s2, acc, s2, s5
;;     add32_then_add_br_if32 s1, s1, #8, s0, s0, #-1, @L0
;;     ret [s2]
;;
;; function `either`: (i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         brif v0, block1, block2
;;     block1:
;;         v2 = imul.i32 v0, v1
;;         jump block3(v2)
;;     block2:
;;         v4 = iconst.i32 3
;;         v5 = iadd.i32 v1, v4  ; v4 = 3
;;         jump block3(v5)
;;     block3(v3: i32):
;;         v7 = bxor v3, v1
;;         v10 = iconst.i32 3
;;         v9 = rotl v7, v10  ; v10 = 3
;;         return v9
;;     }
;;   bytecode, 5 slots
;;     br_unless32 s0, @L0
;;     mul32 s3, s0, s1
;;     rotl_xor32 acc, acc, s1, #3
;;     ret acc
;;   L0:
;;     add32 acc, s1, #8:3
;;     rotl_xor32 acc, acc, s1, #3
;;     ret acc
