;; Products in 128 bits that are put together from four products of halves: `upper` and `lower` as compilers' libraries have them, `upper_of_three` as
;; hash functions do, with the sums in another order and something added. What is nearly that is left: `shifted` by another amount.
(module
  (func (export "upper") (param $x i64) (param $y i64) (result i64) (local $low i64) (local $cross i64)
    (local.set $low (i64.mul (i64.and (local.get $x) (i64.const 0xffffffff)) (i64.and (local.get $y) (i64.const 0xffffffff))))
    (local.set $cross (i64.add (i64.shr_u (local.get $low) (i64.const 32))
      (i64.mul (i64.and (local.get $x) (i64.const 0xffffffff)) (i64.shr_u (local.get $y) (i64.const 32)))))
    (i64.add (i64.add
      (i64.mul (i64.shr_u (local.get $x) (i64.const 32)) (i64.shr_u (local.get $y) (i64.const 32)))
      (i64.shr_u (local.get $cross) (i64.const 32)))
      (i64.shr_u (i64.add (i64.and (local.get $cross) (i64.const 0xffffffff))
        (i64.mul (i64.shr_u (local.get $x) (i64.const 32)) (i64.and (local.get $y) (i64.const 0xffffffff)))) (i64.const 32))))
  (func (export "lower") (param $x i64) (param $y i64) (result i64) (local $low i64) (local $cross i64)
    (local.set $low (i64.mul (i64.and (local.get $x) (i64.const 0xffffffff)) (i64.and (local.get $y) (i64.const 0xffffffff))))
    (local.set $cross (i64.add (i64.shr_u (local.get $low) (i64.const 32))
      (i64.mul (i64.and (local.get $x) (i64.const 0xffffffff)) (i64.shr_u (local.get $y) (i64.const 32)))))
    (i64.or (i64.and (local.get $low) (i64.const 0xffffffff))
      (i64.shl (i64.add (i64.and (local.get $cross) (i64.const 0xffffffff))
        (i64.mul (i64.shr_u (local.get $x) (i64.const 32)) (i64.and (local.get $y) (i64.const 0xffffffff)))) (i64.const 32))))
  (func (export "upper_of_three") (param $x i64) (param $y i64) (param $z i64) (result i64) (local $low i64) (local $cross i64)
    (local.set $low (i64.mul (i64.and (local.get $y) (i64.const 0xffffffff)) (i64.and (local.get $x) (i64.const 0xffffffff))))
    (local.set $cross (i64.mul (i64.and (local.get $x) (i64.const 0xffffffff)) (i64.shr_u (local.get $y) (i64.const 32))))
    (i64.add
      (i64.shr_u (i64.add
        (i64.add (i64.shr_u (local.get $low) (i64.const 32))
          (i64.mul (i64.shr_u (local.get $x) (i64.const 32)) (i64.and (local.get $y) (i64.const 0xffffffff))))
        (i64.and (local.get $cross) (i64.const 0xffffffff))) (i64.const 32))
      (i64.add (i64.add (local.get $z) (i64.shr_u (local.get $cross) (i64.const 32)))
        (i64.mul (i64.shr_u (local.get $y) (i64.const 32)) (i64.shr_u (local.get $x) (i64.const 32))))))
  (func (export "by_conversion") (param $x i64) (param $y i64) (result i64) (local $low i64) (local $cross i64)
    (local.set $low (i64.mul (i64.extend_i32_u (i32.wrap_i64 (local.get $x))) (i64.extend_i32_u (i32.wrap_i64 (local.get $y)))))
    (local.set $cross (i64.add (i64.shr_u (local.get $low) (i64.const 32))
      (i64.mul (i64.extend_i32_u (i32.wrap_i64 (local.get $x))) (i64.shr_u (local.get $y) (i64.const 32)))))
    (i64.add (i64.add
      (i64.mul (i64.shr_u (local.get $x) (i64.const 32)) (i64.shr_u (local.get $y) (i64.const 32)))
      (i64.shr_u (local.get $cross) (i64.const 32)))
      (i64.shr_u (i64.add (i64.extend_i32_u (i32.wrap_i64 (local.get $cross)))
        (i64.mul (i64.shr_u (local.get $x) (i64.const 32)) (i64.extend_i32_u (i32.wrap_i64 (local.get $y))))) (i64.const 32))))
  (func (export "shifted") (param $x i64) (param $y i64) (result i64) (local $low i64) (local $cross i64)
    (local.set $low (i64.mul (i64.and (local.get $x) (i64.const 0xffffffff)) (i64.and (local.get $y) (i64.const 0xffffffff))))
    (local.set $cross (i64.add (i64.shr_u (local.get $low) (i64.const 32))
      (i64.mul (i64.and (local.get $x) (i64.const 0xffffffff)) (i64.shr_u (local.get $y) (i64.const 32)))))
    (i64.add (i64.add
      (i64.mul (i64.shr_u (local.get $x) (i64.const 32)) (i64.shr_u (local.get $y) (i64.const 32)))
      (i64.shr_u (local.get $cross) (i64.const 31)))
      (i64.shr_u (i64.add (i64.and (local.get $cross) (i64.const 0xffffffff))
        (i64.mul (i64.shr_u (local.get $x) (i64.const 32)) (i64.and (local.get $y) (i64.const 0xffffffff)))) (i64.const 32)))))

;; run: upper(-1, -1) = -2
;; run: by_conversion(-1, -1) = -2
;; run: lower(-1, -1) = 1
;; run: upper_of_three(-1, -1, 9) = 7
;; run: shifted(-1, -1) = 4294967293
;; run: upper(1311768467463790320, -81985529216486896) = 1305938385386173474
;; run: by_conversion(1311768467463790320, -81985529216486896) = 1305938385386173474
;; run: lower(1311768467463790320, -81985529216486896) = 2552847189736476416
;; run: upper_of_three(1311768467463790320, -81985529216486896, 9) = 1305938385386173483
;; run: shifted(1311768467463790320, -81985529216486896) = 1305938387970704493
;; run: upper(3, 5) = 0
;; run: by_conversion(3, 5) = 0
;; run: lower(3, 5) = 15
;; run: upper_of_three(3, 5, 9) = 9
;; run: shifted(3, 5) = 0
;; run: upper(-9223372036854775808, 2) = 1
;; run: by_conversion(-9223372036854775808, 2) = 1
;; run: lower(-9223372036854775808, 2) = 0
;; run: upper_of_three(-9223372036854775808, 2, 9) = 10
;; run: shifted(-9223372036854775808, 2) = 1
;; run: upper(-2401053089206453570, 81985529216486895) = 71314182153347101
;; run: by_conversion(-2401053089206453570, 81985529216486895) = 71314182153347101
;; run: lower(-2401053089206453570, 81985529216486895) = 9130636979535641954
;; run: upper_of_three(-2401053089206453570, 81985529216486895, 9) = 71314182153347110
;; run: shifted(-2401053089206453570, 81985529216486895) = 71314182168483508

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `upper`: (i64, i64) -> (i64)
;;   clif
;;     function u0:0(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v34 = umulhi v0, v1
;;         return v34
;;     }
;;   bytecode, 3 slots
;;     mulhi_u64 acc, s0, s1
;;     ret acc
;;
;; function `lower`: (i64, i64) -> (i64)
;;   clif
;;     function u0:1(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v3 = iconst.i64 0xffff_ffff
;;         v4 = band v0, v3  ; v3 = 0xffff_ffff
;;         v6 = band v1, v3  ; v3 = 0xffff_ffff
;;         v7 = imul v4, v6
;;         v17 = band v7, v3  ; v3 = 0xffff_ffff
;;         v8 = iconst.i64 32
;;         v9 = ushr v7, v8  ; v8 = 32
;;         v13 = ushr v1, v8  ; v8 = 32
;;         v14 = imul v4, v13
;;         v15 = iadd v9, v14
;;         v19 = band v15, v3  ; v3 = 0xffff_ffff
;;         v21 = ushr v0, v8  ; v8 = 32
;;         v24 = imul v21, v6
;;         v25 = iadd v19, v24
;;         v27 = ishl v25, v8  ; v8 = 32
;;         v28 = bor v17, v27
;;         return v28
;;     }
;;   bytecode, 15 slots
;;     const64 s14, #4294967295
;;     and64 s13, s0, s14
;;     and64 s12, s1, s14
;;     mul64 s11, acc, s13
;;     and64 s10, acc, s14
;;     shr_u64 s9, s11, #32
;;     shr_u64 s8, s1, #32
;;     mul_add64 acc, s13, s8, s9
;;     and64 s6, acc, s14
;;     shr_u64 acc, s0, #32
;;     mul_add64 acc, acc, s12, s6
;;     or_shl_imm64 acc, s10, acc, #32
;;     ret acc
;;
;; function `upper_of_three`: (i64, i64, i64) -> (i64)
;;   clif
;;     function u0:2(i64, i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64):
;;         v37 = umulhi v0, v1
;;         v36 = iadd v37, v2
;;         return v36
;;     }
;;   bytecode, 5 slots
;;     mulhi_u64 acc, s0, s1
;;     add64 acc, acc, s2
;;     ret acc
;;
;; function `by_conversion`: (i64, i64) -> (i64)
;;   clif
;;     function u0:3(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v8 = iconst.i64 32
;;         v17 = ushr v0, v8  ; v8 = 32
;;         v13 = ushr v1, v8  ; v8 = 32
;;         v20 = imul v17, v13
;;         v3 = ireduce.i32 v0
;;         v5 = ireduce.i32 v1
;;         v35 = umulhi v3, v5
;;         v36 = uextend.i64 v35
;;         v4 = uextend.i64 v3
;;         v14 = imul v4, v13
;;         v15 = iadd v36, v14
;;         v22 = ushr v15, v8  ; v8 = 32
;;         v23 = iadd v20, v22
;;         v41 = ireduce.i32 v13
;;         v42 = imul v3, v41
;;         v44 = iadd v35, v42
;;         v25 = uextend.i64 v44
;;         v6 = uextend.i64 v5
;;         v30 = imul v17, v6
;;         v31 = iadd v25, v30
;;         v33 = ushr v31, v8  ; v8 = 32
;;         v34 = iadd v23, v33
;;         return v34
;;     }
;;   bytecode, 14 slots
;;     shr_u64 s13, s0, #32
;;     shr_u64 s12, s1, #32
;;     mulhi_u32 s11, s0, s1
;;     ext32_u acc, s0
;;     mul_add64 acc, acc, s12, s11
;;     shr_u64 acc, acc, #32
;;     mul_add64 s7, s13, s12, acc
;;     mul_add32 s6, s0, s12, s11
;;     ext32_u s5, s1
;;     mul_add64 acc, s13, s5, s6
;;     add_shr_u_imm64 acc, s7, acc, #32
;;     ret acc
;;
;; function `shifted`: (i64, i64) -> (i64)
;;   clif
;;     function u0:4(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v8 = iconst.i64 32
;;         v17 = ushr v0, v8  ; v8 = 32
;;         v13 = ushr v1, v8  ; v8 = 32
;;         v20 = imul v17, v13
;;         v3 = iconst.i64 0xffff_ffff
;;         v4 = band v0, v3  ; v3 = 0xffff_ffff
;;         v6 = band v1, v3  ; v3 = 0xffff_ffff
;;         v7 = imul v4, v6
;;         v9 = ushr v7, v8  ; v8 = 32
;;         v14 = imul v4, v13
;;         v15 = iadd v9, v14
;;         v21 = iconst.i64 31
;;         v22 = ushr v15, v21  ; v21 = 31
;;         v23 = iadd v20, v22
;;         v25 = band v15, v3  ; v3 = 0xffff_ffff
;;         v30 = imul v17, v6
;;         v31 = iadd v25, v30
;;         v33 = ushr v31, v8  ; v8 = 32
;;         v34 = iadd v23, v33
;;         return v34
;;     }
;;   bytecode, 16 slots
;;     shr_u64 s14, s0, #32
;;     shr_u64 s13, s1, #32
;;     const64 s15, #4294967295
;;     and64 s12, s0, s15
;;     and64 s11, s1, s15
;;     shr_u_of_mul64 acc, acc, s12, #32
;;     mul_add64 s8, s12, s13, acc
;;     shr_u64 acc, acc, #31
;;     mul_add64 s6, s14, s13, acc
;;     and64 acc, s8, s15
;;     mul_add64 acc, s14, s11, acc
;;     add_shr_u_imm64 acc, s6, acc, #32
;;     ret acc
