;; Lanes made wider and narrower. Products and sums of lanes that are made wider first are one row, as is the dot product.
(module
  (func (export "extend_low_s") (param v128) (result v128) (i16x8.extend_low_i8x16_s (local.get 0)))
  (func (export "extend_low_u") (param v128) (result v128) (i32x4.extend_low_i16x8_u (local.get 0)))
  (func (export "extend_high_s") (param v128) (result v128) (i64x2.extend_high_i32x4_s (local.get 0)))
  (func (export "extend_high_u") (param v128) (result v128) (i16x8.extend_high_i8x16_u (local.get 0)))
  (func (export "product_low_s") (param v128 v128) (result v128)
    (i32x4.extmul_low_i16x8_s (local.get 0) (local.get 1)))
  (func (export "product_high_u") (param v128 v128) (result v128)
    (i16x8.extmul_high_i8x16_u (local.get 0) (local.get 1)))
  (func (export "pairs_s") (param v128) (result v128) (i16x8.extadd_pairwise_i8x16_s (local.get 0)))
  (func (export "pairs_u") (param v128) (result v128) (i32x4.extadd_pairwise_i16x8_u (local.get 0)))
  (func (export "dot") (param v128 v128) (result v128) (i32x4.dot_i16x8_s (local.get 0) (local.get 1)))
  (func (export "narrow_s") (param v128 v128) (result v128) (i8x16.narrow_i16x8_s (local.get 0) (local.get 1)))
  (func (export "narrow_u") (param v128 v128) (result v128) (i16x8.narrow_i32x4_u (local.get 0) (local.get 1)))
  (func (export "relaxed_dot") (param v128 v128) (result v128)
    (i16x8.relaxed_dot_i8x16_i7x16_s (local.get 0) (local.get 1)))
  (func (export "relaxed_dot_add") (param v128 v128 v128) (result v128)
    (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get 0) (local.get 1) (local.get 2))))

;; run: extend_low_s(0x80ff01) = 0xff80_ffff_0001
;; run: extend_low_u(0x8000_ffff_0001) = 0x00008000_0000ffff_00000001
;; run: extend_high_s(0x80000000_00000001_00000000_00000000) = 0xffffffff80000000_0000000000000001
;; run: extend_high_u(0xff01_0000000000000000) = 0x00ff_0001
;; run: product_low_s(0x8000_0003, 0x0002_fffe) = 0xffff0000_fffffffa
;; run: product_high_u(0x0000_ff03_0000000000000000, 0x0000_ff02_0000000000000000) = 0xfe01_0006
;; run: pairs_s(0x7f7f_80ff_0102) = 0x00fe_ff7f_0003
;; run: pairs_u(0xffff_ffff_0001_0002) = 0x0001fffe_00000003
;; run: dot(0x0001_0002_8000_8000, 0x0003_0004_8000_8000) = 0x0000000b_80000000
;; run: narrow_s(0x7fff_8000_0005, 0x00ff) = 0x00000000_0000007f_00000000_007f8005
;; run: narrow_u(0xffffffff_00010000_00000005, 0x7) = 0x00000000_00000007_00000000_ffff0005
;; run: relaxed_dot(0x0102_8080, 0x0304_7f7f) = 0x000b_8100
;; run: relaxed_dot_add(0x01010101_01020304, 0x02020202_01010101, 0x00000001_00000001) = 0x00000009_0000000b

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `extend_low_s`: (v128) -> (v128)
;;   clif
;;     function u0:0(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = swiden_low v0
;;         v2 = bitcast.i8x16 little v1
;;         return v2
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     extend_low_i16x8_s v2, v1
;;     ret [s4 s5]
;;
;; function `extend_low_u`: (v128) -> (v128)
;;   clif
;;     function u0:1(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.i16x8 little v0
;;         v2 = uwiden_low v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     extend_low_i32x4_u v2, v1
;;     ret [s4 s5]
;;
;; function `extend_high_s`: (v128) -> (v128)
;;   clif
;;     function u0:2(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.i32x4 little v0
;;         v2 = swiden_high v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     extend_high_i64x2_s v2, v1
;;     ret [s4 s5]
;;
;; function `extend_high_u`: (v128) -> (v128)
;;   clif
;;     function u0:3(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = uwiden_high v0
;;         v2 = bitcast.i8x16 little v1
;;         return v2
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     extend_high_i16x8_u v2, v1
;;     ret [s4 s5]
;;
;; function `product_low_s`: (v128, v128) -> (v128)
;;   clif
;;     function u0:4(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i16x8 little v0
;;         v4 = swiden_low v3
;;         v2 = bitcast.i16x8 little v1
;;         v5 = swiden_low v2
;;         v6 = imul v4, v5
;;         v7 = bitcast.i8x16 little v6
;;         return v7
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     mul_low_i32x4_s v4, v2, v3
;;     ret [s8 s9]
;;
;; function `product_high_u`: (v128, v128) -> (v128)
;;   clif
;;     function u0:5(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = uwiden_high v0
;;         v3 = uwiden_high v1
;;         v4 = imul v2, v3
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     mul_high_i16x8_u v4, v2, v3
;;     ret [s8 s9]
;;
;; function `pairs_s`: (v128) -> (v128)
;;   clif
;;     function u0:6(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = swiden_low v0
;;         v2 = swiden_high v0
;;         v3 = iadd_pairwise v1, v2
;;         v4 = bitcast.i8x16 little v3
;;         return v4
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     add_pairs_i16x8_s v2, v1
;;     ret [s4 s5]
;;
;; function `pairs_u`: (v128) -> (v128)
;;   clif
;;     function u0:7(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.i16x8 little v0
;;         v2 = uwiden_low v1
;;         v3 = uwiden_high v1
;;         v4 = iadd_pairwise v2, v3
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     add_pairs_i32x4_u v2, v1
;;     ret [s4 s5]
;;
;; function `dot`: (v128, v128) -> (v128)
;;   clif
;;     function u0:8(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i16x8 little v0
;;         v4 = swiden_low v3
;;         v2 = bitcast.i16x8 little v1
;;         v5 = swiden_low v2
;;         v6 = imul v4, v5
;;         v7 = swiden_high v3
;;         v8 = swiden_high v2
;;         v9 = imul v7, v8
;;         v10 = iadd_pairwise v6, v9
;;         v11 = bitcast.i8x16 little v10
;;         return v11
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     dot_i16x8 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `narrow_s`: (v128, v128) -> (v128)
;;   clif
;;     function u0:9(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i16x8 little v0
;;         v2 = bitcast.i16x8 little v1
;;         v4 = snarrow v3, v2
;;         return v4
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     narrow_i8x16_s v4, v2, v3
;;     ret [s8 s9]
;;
;; function `narrow_u`: (v128, v128) -> (v128)
;;   clif
;;     function u0:10(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i32x4 little v0
;;         v2 = bitcast.i32x4 little v1
;;         v4 = unarrow v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     narrow_i16x8_u v4, v2, v3
;;     ret [s8 s9]
;;
;; function `relaxed_dot`: (v128, v128) -> (v128)
;;   clif
;;     function u0:11(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = swiden_low v0
;;         v4 = swiden_low v2
;;         v3 = swiden_low v1
;;         v5 = swiden_low v3
;;         v6 = imul v4, v5
;;         v7 = swiden_high v2
;;         v8 = swiden_high v3
;;         v9 = imul v7, v8
;;         v10 = iadd_pairwise v6, v9
;;         v11 = swiden_high v0
;;         v13 = swiden_low v11
;;         v12 = swiden_high v1
;;         v14 = swiden_low v12
;;         v15 = imul v13, v14
;;         v16 = swiden_high v11
;;         v17 = swiden_high v12
;;         v18 = imul v16, v17
;;         v19 = iadd_pairwise v15, v18
;;         v20 = snarrow v10, v19
;;         v21 = bitcast.i8x16 little v20
;;         return v21
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     dot_i8x16 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `relaxed_dot_add`: (v128, v128, v128) -> (v128)
;;   clif
;;     function u0:12(i8x16, i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16, v2: i8x16):
;;         v4 = swiden_low v0
;;         v6 = swiden_low v4
;;         v5 = swiden_low v1
;;         v7 = swiden_low v5
;;         v8 = imul v6, v7
;;         v9 = swiden_high v4
;;         v10 = swiden_high v5
;;         v11 = imul v9, v10
;;         v12 = iadd_pairwise v8, v11
;;         v13 = swiden_high v0
;;         v15 = swiden_low v13
;;         v14 = swiden_high v1
;;         v16 = swiden_low v14
;;         v17 = imul v15, v16
;;         v18 = swiden_high v13
;;         v19 = swiden_high v14
;;         v20 = imul v18, v19
;;         v21 = iadd_pairwise v17, v20
;;         v22 = snarrow v12, v21
;;         v24 = swiden_low v22
;;         v25 = swiden_high v22
;;         v26 = iadd_pairwise v24, v25
;;         v3 = bitcast.i32x4 little v2
;;         v28 = iadd v26, v3
;;         v29 = bitcast.i8x16 little v28
;;         return v29
;;     }
;;   bytecode, 18 slots
;;     mov_v128_from_far v3, s0
;;     mov_v128_from_far v4, s2
;;     mov_v128_from_far v5, s4
;;     dot_i8x16 v8, v3, v4
;;     add_pairs_i32x4_s v7, v8
;;     add_i32x4 v6, v7, v5
;;     ret [s12 s13]
