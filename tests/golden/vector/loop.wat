;; A dot product of signed numbers of sixteen bits: the vector that is carried around the loop stays in its cell.
(module
  (memory 1)
  (data (i32.const 0) "\01\00\02\00\03\00\04\00\05\00\06\00\07\00\08\00\01\00\01\00\01\00\01\00\01\00\01\00\01\00\01\00")
  (data (i32.const 1024) "\01\00\01\00\01\00\01\00\01\00\01\00\01\00\01\00\02\00\02\00\02\00\02\00\02\00\02\00\02\00\fe\ff")
  (func (export "dot") (param $a i32) (param $b i32) (param $end i32) (result i32)
    (local $sum v128)
    (loop $next
      (local.set $sum
        (i32x4.add (local.get $sum) (i32x4.dot_i16x8_s (v128.load (local.get $a)) (v128.load (local.get $b)))))
      (local.set $b (i32.add (local.get $b) (i32.const 16)))
      (br_if $next (i32.ne (local.tee $a (i32.add (local.get $a) (i32.const 16))) (local.get $end))))
    (local.set $sum
      (i32x4.add (local.get $sum)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $sum) (local.get $sum))))
    (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))))

;; run: dot(0, 1024, 16) = 36
;; run: dot(0, 1024, 32) = 48

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `dot`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;         const0 = 0x00000000000000000000000000000000
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = vconst.i8x16 const0
;;         v24 = iconst.i32 16
;;         jump block1(v3, v0, v1)  ; v3 = const0
;;     block1(v4: i8x16, v5: i32, v8: i32):
;;         v6 = uextend.i64 v5
;;         v7 = load.i8x16 little region0 v6
;;         v9 = uextend.i64 v8
;;         v10 = load.i8x16 little region0 v9
;;         v40 = iconst.i32 16
;;         v41 = iadd v5, v40  ; v40 = 16
;;         v29 = icmp ne v41, v2
;;         v21 = bitcast.i32x4 little v4
;;         v12 = bitcast.i16x8 little v7
;;         v13 = swiden_low v12
;;         v11 = bitcast.i16x8 little v10
;;         v14 = swiden_low v11
;;         v15 = imul v13, v14
;;         v16 = swiden_high v12
;;         v17 = swiden_high v11
;;         v18 = imul v16, v17
;;         v19 = iadd_pairwise v15, v18
;;         v22 = iadd v21, v19
;;         v23 = bitcast.i8x16 little v22
;;         v42 = iadd v8, v40  ; v40 = 16
;;         brif v29, block1(v23, v41, v42), block2
;;     block2:
;;         v33 = shuffle v23, v23, 0x07060504030201000f0e0d0c0b0a0908
;;         v34 = bitcast.i32x4 little v33
;;         v35 = iadd.i32x4 v22, v34
;;         v37 = extractlane v35, 0
;;         v38 = extractlane v35, 1
;;         v39 = iadd v37, v38
;;         return v39
;;     }
;;   bytecode, 18 slots
;;     const_v128 v6, #0, #0
;;   L0:
;;     load_v128 v8, s0, #0
;;     dot_i16x8_load_v128 v5, v8, s1, #0
;;     add_i32x4 v6, v6, v5
;;     add_then_add_br_ne32 s1, s1, #16, s0, s0, #16, s2, @L0
;;     swizzle_imm_i8x16 v4, v6, #1084818905618843912, #506097522914230528
;;     add_i32x4 v3, v6, v4
;;     extract_i32x4 s5, v3, #0
;;     extract_i32x4 acc, v3, #1
;;     add32 acc, acc, s5
;;     ret acc
