;; Vectors: loads that feed (`add_i16x8_load_v128_at_twice`), products that are added (`add_mul_load_v128_at_twice_f32x4`), a quarter round of
;; ChaCha (`add_rotl_xor_twice_i32x4`), bits that are moved (`or_and_shl_i32x4`), sums of wider lanes (`add_extend_high_low_i64x2_s`), bytes
;; that are looked up (`and_v128_swizzle_shr_i8x16_u`), and branches on all lanes (`br_unless_bitmask_or_i8x16`).
(module
  (memory 1)
  (data (i32.const 0) "\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f\10\11\12\13\14\15\16\17\18\19\1a\1b\1c\1d\1e\1f\20")
  (data (i32.const 32) "\00\00\80\3f\00\00\00\40\00\00\40\40\00\00\80\40\00\00\a0\40\00\00\c0\40\00\00\e0\40\00\00\00\41")
  (func $fold (param $v v128) (result i64)
    (i64.xor (i64x2.extract_lane 0 (local.get $v)) (i64.mul (i64x2.extract_lane 1 (local.get $v)) (i64.const 3))))
  (func (export "loads") (param $at i32) (result i64)
    (call $fold (i16x8.add (v128.load (i32.add (local.get $at) (i32.const 2))) (v128.load (i32.add (local.get $at) (i32.const 16))))))
  (func (export "bytes") (param $at i32) (result i64)
    (call $fold (i16x8.add
      (i16x8.add (v128.load8x8_u (i32.add (local.get $at) (i32.const 1))) (v128.load8x8_u (i32.add (local.get $at) (i32.const 3))))
      (i16x8.shl (v128.load8x8_u (i32.add (local.get $at) (i32.const 2))) (i32.const 1)))))
  (func (export "products") (param $at i32) (result i32) (local $sum v128)
    (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (v128.load offset=32 (local.get $at)) (v128.load offset=48 (local.get $at)))))
    (local.set $sum (f32x4.add (local.get $sum)
      (f32x4.mul (v128.load (i32.add (local.get $at) (i32.const 36))) (v128.load (i32.add (local.get $at) (i32.const 40))))))
    (i32.trunc_f32_s (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
      (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum))))))
  (func (export "quarter") (param $n i32) (result i64) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $a (v128.load (i32.const 0))) (local.set $b (v128.load (i32.const 16)))
    (local.set $c (v128.load (i32.const 4))) (local.set $d (v128.load (i32.const 8)))
    (loop $round
      (local.set $a (i32x4.add (local.get $a) (local.get $b)))
      (local.set $d (v128.xor (local.get $d) (local.get $a)))
      (local.set $d (v128.or (i32x4.shl (local.get $d) (i32.const 16)) (i32x4.shr_u (local.get $d) (i32.const 16))))
      (local.set $c (i32x4.add (local.get $c) (local.get $d)))
      (local.set $b (v128.xor (local.get $b) (local.get $c)))
      (local.set $b (v128.or (i32x4.shl (local.get $b) (i32.const 12)) (i32x4.shr_u (local.get $b) (i32.const 20))))
      (br_if $round (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i64.add (i64.add (call $fold (local.get $a)) (call $fold (local.get $b))) (i64.add (call $fold (local.get $c)) (call $fold (local.get $d)))))
  (func (export "sextets") (param $at i32) (result i64) (local $v v128)
    (local.set $v (v128.load (local.get $at)))
    (call $fold (v128.or
      (v128.and (i32x4.shl (local.get $v) (i32.const 4)) (v128.const i32x4 0x3f00 0x3f00 0x3f00 0x3f00))
      (v128.and (i32x4.shr_u (local.get $v) (i32.const 10)) (v128.const i32x4 0x3f 0x3f 0x3f 0x3f)))))
  (func (export "wider") (param $at i32) (result i64) (local $v v128)
    (local.set $v (v128.load (local.get $at)))
    (call $fold (i64x2.add (i64x2.extend_low_i32x4_s (local.get $v))
      (i64x2.add (i64x2.extend_high_i32x4_s (local.get $v)) (v128.const i64x2 100 200)))))
  (func (export "look_up") (param $at i32) (result i64) (local $v v128)
    (local.set $v (v128.load (local.get $at)))
    (call $fold (v128.and
      (i8x16.swizzle (v128.const i8x16 1 2 4 8 16 32 64 128 255 254 252 248 240 224 192 128) (v128.and (local.get $v) (v128.const i8x16 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15 15)))
      (i8x16.swizzle (v128.const i8x16 129 66 36 24 60 102 195 255 0 1 3 7 15 31 63 127) (i8x16.shr_u (local.get $v) (i32.const 4))))))
  (func (export "shuffled") (param $at i32) (result i64)
    (call $fold (i8x16.sub_sat_u
      (i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 (v128.load (local.get $at)) (v128.load offset=16 (local.get $at)))
      (v128.const i8x16 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3))))
  (func (export "rounded") (param $at i32) (result i64) (local $v v128)
    (local.set $v (v128.load (local.get $at)))
    (call $fold (i16x8.shr_u (i16x8.add (local.get $v) (v128.const i16x8 8 8 8 8 8 8 8 8)) (i32.const 4))))
  (func (export "chosen") (param $at i32) (result i64) (local $v v128)
    (local.set $v (v128.load (local.get $at)))
    (call $fold (v128.bitselect (local.get $v) (v128.const i64x2 -1 7)
      (i8x16.lt_s (local.get $v) (v128.const i8x16 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5)))))
  (func (export "ascii") (param $at i32) (result i32)
    (if (result i32) (i8x16.bitmask (v128.or (v128.load (local.get $at)) (v128.load offset=16 (local.get $at))))
      (then (i32.const 0)) (else (i32.const 1))))
  (func (export "any") (param $at i32) (result i32)
    (if (result i32) (v128.any_true (v128.load (local.get $at))) (then (i32.const 5)) (else (i32.const 6)))))

;; run: loads(0) = -5426674168741469064
;; run: loads(65530) traps "out of bounds memory access"
;; run: bytes(0) = 27022113167638616
;; run: products(0) = 138
;; run: quarter(3) = -1953572266572536076
;; run: sextets(0) = 70403103932422
;; run: wider(0) = 1481388768
;; run: look_up(0) = -9222948168654552704
;; run: shuffled(0) = 4630364909988367410
;; run: rounded(0) = 253049040638509507
;; run: chosen(0) = -4227661292
;; run: ascii(0) = 1
;; run: ascii(32) = 0
;; run: any(0) = 5
;; run: any(1000) = 6

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `fold`: (v128) -> (i64)
;;   clif
;;     function u0:0(i8x16) -> i64 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.i64x2 little v0
;;         v2 = extractlane v1, 0
;;         v4 = extractlane v1, 1
;;         v5 = iconst.i64 3
;;         v6 = imul v4, v5  ; v5 = 3
;;         v7 = bxor v2, v6
;;         return v7
;;     }
;;   bytecode, 8 slots
;;     mov_v128_from_far v3, s0
;;     extract_i64x2 s5, v3, #0
;;     extract_i64x2 acc, v3, #1
;;     mul64 acc, acc, #8:3
;;     xor64 acc, acc, s5
;;     ret acc
;;
;; function `loads`: (i32) -> (i64)
;;   clif
;;     function u0:1(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;         sig0 = (i8x16) -> i64 tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32):
;;         v1 = iconst.i32 2
;;         v2 = iadd v0, v1  ; v1 = 2
;;         v3 = uextend.i64 v2
;;         v4 = load.i8x16 little region0 v3
;;         v5 = iconst.i32 16
;;         v6 = iadd v0, v5  ; v5 = 16
;;         v7 = uextend.i64 v6
;;         v8 = load.i8x16 little region0 v7
;;         v10 = bitcast.i16x8 little v4
;;         v9 = bitcast.i16x8 little v8
;;         v11 = iadd v10, v9
;;         v12 = bitcast.i8x16 little v11
;;         v15 = bitcast.i64x2 little v12
;;         v16 = extractlane v15, 0
;;         v18 = extractlane v15, 1
;;         v19 = iconst.i64 3
;;         v20 = imul v18, v19  ; v19 = 3
;;         v21 = bxor v16, v20
;;         return v21
;;     }
;;   bytecode, 12 slots
;;     add_i16x8_load_v128_at_twice v3, s0, #8:2, #0, #0, s0, #8:16, #0, #0
;;     extract_i64x2 s4, v3, #0
;;     extract_i64x2 acc, v3, #1
;;     mul64 acc, acc, #8:3
;;     xor64 acc, acc, s4
;;     ret acc
;;
;; function `bytes`: (i32) -> (i64)
;;   clif
;;     function u0:2(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;         sig0 = (i8x16) -> i64 tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32):
;;         v1 = iconst.i32 1
;;         v2 = iadd v0, v1  ; v1 = 1
;;         v3 = uextend.i64 v2
;;         v4 = uload8x8 little region0 v3
;;         v6 = iconst.i32 3
;;         v7 = iadd v0, v6  ; v6 = 3
;;         v8 = uextend.i64 v7
;;         v9 = uload8x8 little region0 v8
;;         v13 = iconst.i32 2
;;         v14 = iadd v0, v13  ; v13 = 2
;;         v15 = uextend.i64 v14
;;         v16 = uload8x8 little region0 v15
;;         v11 = iadd v4, v9
;;         v19 = ishl v16, v1  ; v1 = 1
;;         v21 = iadd v11, v19
;;         v22 = bitcast.i8x16 little v21
;;         v25 = bitcast.i64x2 little v22
;;         v26 = extractlane v25, 0
;;         v28 = extractlane v25, 1
;;         v29 = iconst.i64 3
;;         v30 = imul v28, v29  ; v29 = 3
;;         v31 = bxor v26, v30
;;         return v31
;;     }
;;   bytecode, 18 slots
;;     add_i16x8_load8x8_u_at_twice v5, s0, #8:1, #0, #0, s0, #8:3, #0, #0
;;     add_shl_load8x8_u_at_i16x8 v3, v5, s0, #8:2, #0, #0, #1
;;     extract_i64x2 s4, v3, #0
;;     extract_i64x2 acc, v3, #1
;;     mul64 acc, acc, #8:3
;;     xor64 acc, acc, s4
;;     ret acc
;;
;; function `products`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;         const0 = 0x00000000000000000000000000000000
;;     block0(v0: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2+32
;;         v5 = load.i8x16 little region0 v2+48
;;         v13 = iconst.i32 36
;;         v14 = iadd v0, v13  ; v13 = 36
;;         v15 = uextend.i64 v14
;;         v16 = load.i8x16 little region0 v15
;;         v17 = iconst.i32 40
;;         v18 = iadd v0, v17  ; v17 = 40
;;         v19 = uextend.i64 v18
;;         v20 = load.i8x16 little region0 v19
;;         v1 = vconst.i8x16 const0
;;         v10 = bitcast.f32x4 little v1  ; v1 = const0
;;         v7 = bitcast.f32x4 little v3
;;         v6 = bitcast.f32x4 little v5
;;         v8 = fmul v7, v6
;;         v11 = fadd v10, v8
;;         v22 = bitcast.f32x4 little v16
;;         v21 = bitcast.f32x4 little v20
;;         v23 = fmul v22, v21
;;         v25 = fadd v11, v23
;;         v27 = extractlane v25, 0
;;         v28 = extractlane v25, 1
;;         v29 = fadd v27, v28
;;         v30 = extractlane v25, 2
;;         v31 = extractlane v25, 3
;;         v32 = fadd v30, v31
;;         v33 = fadd v29, v32
;;         v34 = fcvt_to_sint.i32 v33
;;         return v34
;;     }
;;   bytecode, 28 slots
;;     load_v128 v13, s0, #32
;;     const_v128 v9, #0, #0
;;     add_mul_load_v128_f32x4 v7, v9, v13, s0, #48
;;     add_mul_load_v128_at_twice_f32x4 v5, v7, s0, #8:36, #0, #0, s0, #8:40, #0, #0
;;     extract_f32x4 s8, v5, #0
;;     extract_f32x4 acc, v5, #1
;;     fadd32 s6, acc, s8
;;     extract_f32x4 s5, v5, #2
;;     extract_f32x4 acc, v5, #3
;;     fadd32 acc, acc, s5
;;     fadd32 acc, acc, s6
;;     trunc_f32_s32 acc, acc
;;     ret acc
;;
;; function `quarter`: (i32) -> (i64)
;;   clif
;;     function u0:4(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;         sig0 = (i8x16) -> i64 tail
;;         fn0 = colocated u0:0 sig0
;;         const0 = 0x00000000000000000000000000000000
;;     block0(v0: i32):
;;         v94 = iconst.i64 0
;;         v4 = load.i8x16 little region0 v94  ; v94 = 0
;;         v95 = iconst.i64 16
;;         v7 = load.i8x16 little region0 v95  ; v95 = 16
;;         v96 = iconst.i64 4
;;         v10 = load.i8x16 little region0 v96  ; v96 = 4
;;         v97 = iconst.i64 8
;;         v13 = load.i8x16 little region0 v97  ; v97 = 8
;;         v53 = iconst.i32 1
;;         v5 = iconst.i32 16
;;         v41 = iconst.i32 12
;;         v45 = iconst.i32 20
;;         jump block1(v4, v7, v13, v10, v0)
;;     block1(v14: i8x16, v15: i8x16, v20: i8x16, v34: i8x16, v52: i32):
;;         v98 = iconst.i32 1
;;         v99 = isub v52, v98  ; v98 = 1
;;         v17 = bitcast.i32x4 little v14
;;         v16 = bitcast.i32x4 little v15
;;         v18 = iadd v17, v16
;;         v19 = bitcast.i8x16 little v18
;;         v36 = bitcast.i32x4 little v34
;;         v22 = bxor v20, v19
;;         v24 = bitcast.i32x4 little v22
;;         v100 = iconst.i32 16
;;         v101 = ishl v24, v100  ; v100 = 16
;;         v26 = bitcast.i8x16 little v101
;;         v102 = ushr v24, v100  ; v100 = 16
;;         v30 = bitcast.i8x16 little v102
;;         v33 = bor v26, v30
;;         v35 = bitcast.i32x4 little v33
;;         v37 = iadd v36, v35
;;         v38 = bitcast.i8x16 little v37
;;         v40 = bxor v15, v38
;;         v42 = bitcast.i32x4 little v40
;;         v103 = iconst.i32 12
;;         v104 = ishl v42, v103  ; v103 = 12
;;         v44 = bitcast.i8x16 little v104
;;         v105 = iconst.i32 20
;;         v106 = ushr v42, v105  ; v105 = 20
;;         v48 = bitcast.i8x16 little v106
;;         v51 = bor v44, v48
;;         brif v99, block1(v19, v51, v33, v38, v99), block2
;;     block2:
;;         v63 = bitcast.i64x2 little v19
;;         v64 = extractlane v63, 0
;;         v66 = extractlane v63, 1
;;         v67 = iconst.i64 3
;;         v68 = imul v66, v67  ; v67 = 3
;;         v69 = bxor v64, v68
;;         v71 = bitcast.i64x2 little v51
;;         v72 = extractlane v71, 0
;;         v74 = extractlane v71, 1
;;         v76 = imul v74, v67  ; v67 = 3
;;         v77 = bxor v72, v76
;;         v57 = iadd v69, v77
;;         v79 = bitcast.i64x2 little v38
;;         v80 = extractlane v79, 0
;;         v82 = extractlane v79, 1
;;         v84 = imul v82, v67  ; v67 = 3
;;         v85 = bxor v80, v84
;;         v87 = bitcast.i64x2 little v33
;;         v88 = extractlane v87, 0
;;         v90 = extractlane v87, 1
;;         v92 = imul v90, v67  ; v67 = 3
;;         v93 = bxor v88, v92
;;         v60 = iadd v85, v93
;;         v61 = iadd v57, v60
;;         return v61
;;     }
;;   bytecode, 34 slots
;;     mov s20, #8:0
;;     load_v128 v16, s20, #0
;;     load_v128 v11, s20, #16
;;     load_v128 v15, s20, #4
;;     load_v128 v13, s20, #8
;;   L0:
;;     add_rotl_xor_twice_i32x4 v16, v13, v15, v11, v16, v11, v13, #16, v15, v11, #12
;;     add_br_if32 s0, s0, #-1, @L0
;;     extract_i64x2 s19, v16, #0
;;     extract_i64x2 acc, v16, #1
;;     mul64 acc, acc, #8:3
;;     xor64 s16, acc, s19
;;     extract_i64x2 s15, v11, #0
;;     extract_i64x2 acc, v11, #1
;;     mul64 s13, acc, #8:3
;;     add_xor64 s11, s16, s15, s13
;;     extract_i64x2 s10, v15, #0
;;     extract_i64x2 acc, v15, #1
;;     mul64 acc, acc, #8:3
;;     xor64 s7, acc, s10
;;     extract_i64x2 s6, v13, #0
;;     extract_i64x2 acc, v13, #1
;;     mul64 acc, acc, #8:3
;;     xor64 s3, acc, s6
;;     add_add64 acc, s11, s7, s3
;;     ret acc
;;
;; function `sextets`: (i32) -> (i64)
;;   clif
;;     function u0:5(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;         sig0 = (i8x16) -> i64 tail
;;         fn0 = colocated u0:0 sig0
;;         const0 = 0x00000000000000000000000000000000
;;         const1 = 0x00003f0000003f0000003f0000003f00
;;         const2 = 0x0000003f0000003f0000003f0000003f
;;     block0(v0: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v5 = bitcast.i32x4 little v3
;;         v4 = iconst.i32 4
;;         v6 = ishl v5, v4  ; v4 = 4
;;         v7 = bitcast.i8x16 little v6
;;         v8 = vconst.i8x16 const1
;;         v10 = band v7, v8  ; v8 = const1
;;         v11 = iconst.i32 10
;;         v13 = ushr v5, v11  ; v11 = 10
;;         v14 = bitcast.i8x16 little v13
;;         v15 = vconst.i8x16 const2
;;         v17 = band v14, v15  ; v15 = const2
;;         v18 = bor v10, v17
;;         v21 = bitcast.i64x2 little v18
;;         v22 = extractlane v21, 0
;;         v24 = extractlane v21, 1
;;         v25 = iconst.i64 3
;;         v26 = imul v24, v25  ; v25 = 3
;;         v27 = bxor v22, v26
;;         return v27
;;     }
;;   bytecode, 22 slots
;;     load_v128 v10, s0, #0
;;     const_v128 v8, #69269232566016, #69269232566016
;;     and_shl_i32x4 v7, v8, v10, #4
;;     const_v128 v5, #270582939711, #270582939711
;;     or_and_shr_i32x4_u v3, v10, #10, v5, v7
;;     extract_i64x2 s4, v3, #0
;;     extract_i64x2 acc, v3, #1
;;     mul64 acc, acc, #8:3
;;     xor64 acc, acc, s4
;;     ret acc
;;
;; function `wider`: (i32) -> (i64)
;;   clif
;;     function u0:6(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;         sig0 = (i8x16) -> i64 tail
;;         fn0 = colocated u0:0 sig0
;;         const0 = 0x00000000000000000000000000000000
;;         const1 = 0x00000000000000c80000000000000064
;;     block0(v0: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = bitcast.i32x4 little v3
;;         v5 = swiden_low v4
;;         v8 = swiden_high v4
;;         v10 = vconst.i8x16 const1
;;         v11 = bitcast.i64x2 little v10  ; v10 = const1
;;         v12 = iadd v8, v11
;;         v14 = iadd v5, v12
;;         v15 = bitcast.i8x16 little v14
;;         v18 = bitcast.i64x2 little v15
;;         v19 = extractlane v18, 0
;;         v21 = extractlane v18, 1
;;         v22 = iconst.i64 3
;;         v23 = imul v21, v22  ; v22 = 3
;;         v24 = bxor v19, v23
;;         return v24
;;     }
;;   bytecode, 18 slots
;;     load_v128 v8, s0, #0
;;     const_v128 v5, #100, #200
;;     add_extend_high_low_i64x2_s v3, v5, v8, v8
;;     extract_i64x2 s4, v3, #0
;;     extract_i64x2 acc, v3, #1
;;     mul64 acc, acc, #8:3
;;     xor64 acc, acc, s4
;;     ret acc
;;
;; function `look_up`: (i32) -> (i64)
;;   clif
;;     function u0:7(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;         sig0 = (i8x16) -> i64 tail
;;         fn0 = colocated u0:0 sig0
;;         const0 = 0x00000000000000000000000000000000
;;         const1 = 0x80c0e0f0f8fcfeff8040201008040201
;;         const2 = 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f
;;         const3 = 0x7f3f1f0f07030100ffc3663c18244281
;;     block0(v0: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = vconst.i8x16 const1
;;         v5 = vconst.i8x16 const2
;;         v6 = band v3, v5  ; v5 = const2
;;         v7 = swizzle v4, v6  ; v4 = const1
;;         v8 = vconst.i8x16 const3
;;         v9 = iconst.i32 4
;;         v10 = ushr v3, v9  ; v9 = 4
;;         v11 = swizzle v8, v10  ; v8 = const3
;;         v12 = band v7, v11
;;         v15 = bitcast.i64x2 little v12
;;         v16 = extractlane v15, 0
;;         v18 = extractlane v15, 1
;;         v19 = iconst.i64 3
;;         v20 = imul v18, v19  ; v19 = 3
;;         v21 = bxor v16, v20
;;         return v21
;;     }
;;   bytecode, 24 slots
;;     load_v128 v11, s0, #0
;;     const_v128 v10, #-9205322385119247871, #-9169081515752227073
;;     const_v128 v9, #1085102592571150095, #1085102592571150095
;;     swizzle_and_v128 v7, v10, v11, v9
;;     const_v128 v6, #-17057565290249599, #9169081515752227072
;;     and_v128_swizzle_shr_i8x16_u v3, v7, v6, v11, #4
;;     extract_i64x2 s4, v3, #0
;;     extract_i64x2 acc, v3, #1
;;     mul64 acc, acc, #8:3
;;     xor64 acc, acc, s4
;;     ret acc
;;
;; function `shuffled`: (i32) -> (i64)
;;   clif
;;     function u0:8(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;         sig0 = (i8x16) -> i64 tail
;;         fn0 = colocated u0:0 sig0
;;         const0 = 0x03030303030303030303030303030303
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v4 = load.i8x16 little region0 v1+16
;;         v5 = shuffle v2, v4, 0x1e1d1c1b1a191817161514131211100f
;;         v6 = vconst.i8x16 const0
;;         v7 = usub_sat v5, v6  ; v6 = const0
;;         v10 = bitcast.i64x2 little v7
;;         v11 = extractlane v10, 0
;;         v13 = extractlane v10, 1
;;         v14 = iconst.i64 3
;;         v15 = imul v13, v14  ; v14 = 3
;;         v16 = bxor v11, v15
;;         return v16
;;     }
;;   bytecode, 16 slots
;;     load_v128 v7, s0, #0
;;     load_v128 v6, s0, #16
;;     const_v128 v4, #217020518514230019, #217020518514230019
;;     sub_sat_i8x16_u_shuffle_i8x16 v3, v7, v6, #1591200115485380623, #2169921498189994007, v4
;;     extract_i64x2 s4, v3, #0
;;     extract_i64x2 acc, v3, #1
;;     mul64 acc, acc, #8:3
;;     xor64 acc, acc, s4
;;     ret acc
;;
;; function `rounded`: (i32) -> (i64)
;;   clif
;;     function u0:9(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;         sig0 = (i8x16) -> i64 tail
;;         fn0 = colocated u0:0 sig0
;;         const0 = 0x00000000000000000000000000000000
;;         const1 = 0x00080008000800080008000800080008
;;     block0(v0: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v6 = bitcast.i16x8 little v3
;;         v4 = vconst.i8x16 const1
;;         v5 = bitcast.i16x8 little v4  ; v4 = const1
;;         v7 = iadd v6, v5
;;         v9 = iconst.i32 4
;;         v10 = ushr v7, v9  ; v9 = 4
;;         v11 = bitcast.i8x16 little v10
;;         v14 = bitcast.i64x2 little v11
;;         v15 = extractlane v14, 0
;;         v17 = extractlane v14, 1
;;         v18 = iconst.i64 3
;;         v19 = imul v17, v18  ; v18 = 3
;;         v20 = bxor v15, v19
;;         return v20
;;     }
;;   bytecode, 14 slots
;;     load_v128 v6, s0, #0
;;     const_v128 v5, #2251834173947912, #2251834173947912
;;     shr_add_i16x8_u v3, v6, v5, #4
;;     extract_i64x2 s4, v3, #0
;;     extract_i64x2 acc, v3, #1
;;     mul64 acc, acc, #8:3
;;     xor64 acc, acc, s4
;;     ret acc
;;
;; function `chosen`: (i32) -> (i64)
;;   clif
;;     function u0:10(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;         sig0 = (i8x16) -> i64 tail
;;         fn0 = colocated u0:0 sig0
;;         const0 = 0x00000000000000000000000000000000
;;         const1 = 0x0000000000000007ffffffffffffffff
;;         const2 = 0x05050505050505050505050505050505
;;     block0(v0: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v5 = vconst.i8x16 const2
;;         v6 = icmp slt v3, v5  ; v5 = const2
;;         v4 = vconst.i8x16 const1
;;         v7 = bitselect v6, v3, v4  ; v4 = const1
;;         v10 = bitcast.i64x2 little v7
;;         v11 = extractlane v10, 0
;;         v13 = extractlane v10, 1
;;         v14 = iconst.i64 3
;;         v15 = imul v13, v14  ; v14 = 3
;;         v16 = bxor v11, v15
;;         return v16
;;     }
;;   bytecode, 16 slots
;;     load_v128 v7, s0, #0
;;     const_v128 v6, #361700864190383365, #361700864190383365
;;     const_v128 v4, #-1, #7
;;     bitselect_lt_i8x16_s v3, v7, v6, v7, v4
;;     extract_i64x2 s4, v3, #0
;;     extract_i64x2 acc, v3, #1
;;     mul64 acc, acc, #8:3
;;     xor64 acc, acc, s4
;;     ret acc
;;
;; function `ascii`: (i32) -> (i32)
;;   clif
;;     function u0:11(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v4 = load.i8x16 little region0 v1+16
;;         v5 = bor v2, v4
;;         v6 = vhigh_bits.i32 v5
;;         brif v6, block1, block2
;;     block1:
;;         v7 = iconst.i32 0
;;         jump block3(v7)  ; v7 = 0
;;     block2:
;;         v9 = iconst.i32 1
;;         jump block3(v9)  ; v9 = 1
;;     block3(v8: i32):
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s0, #16
;;     br_unless_bitmask_or_i8x16 v4, v3, @L0
;;     mov s1, #8:0
;;     ret [s1]
;;   L0:
;;     mov s1, #8:1
;;     ret [s1]
;;
;; function `any`: (i32) -> (i32)
;;   clif
;;     function u0:12(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = vany_true v2
;;         brif v3, block1, block2
;;     block1:
;;         v5 = iconst.i32 5
;;         jump block3(v5)  ; v5 = 5
;;     block2:
;;         v7 = iconst.i32 6
;;         jump block3(v7)  ; v7 = 6
;;     block3(v6: i32):
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     br_unless_any_v128 v2, @L0
;;     mov s1, #8:5
;;     ret [s1]
;;   L0:
;;     mov s1, #8:6
;;     ret [s1]
