;; Between integer lanes and float lanes; two lanes take the place of four, and the others are zero.
(module
  (func (export "to_f32x4_s") (param v128) (result v128) (f32x4.convert_i32x4_s (local.get 0)))
  (func (export "to_f32x4_u") (param v128) (result v128) (f32x4.convert_i32x4_u (local.get 0)))
  (func (export "to_f64x2_s") (param v128) (result v128) (f64x2.convert_low_i32x4_s (local.get 0)))
  (func (export "to_f64x2_u") (param v128) (result v128) (f64x2.convert_low_i32x4_u (local.get 0)))
  (func (export "from_f32x4_s") (param v128) (result v128) (i32x4.trunc_sat_f32x4_s (local.get 0)))
  (func (export "from_f32x4_u") (param v128) (result v128) (i32x4.trunc_sat_f32x4_u (local.get 0)))
  (func (export "from_f64x2_s") (param v128) (result v128) (i32x4.trunc_sat_f64x2_s_zero (local.get 0)))
  (func (export "from_f64x2_u") (param v128) (result v128) (i32x4.trunc_sat_f64x2_u_zero (local.get 0)))
  (func (export "demote") (param v128) (result v128) (f32x4.demote_f64x2_zero (local.get 0)))
  (func (export "promote") (param v128) (result v128) (f64x2.promote_low_f32x4 (local.get 0))))

;; run: to_f32x4_s(0xffffffff_00000001) = 0xbf800000_3f800000
;; run: to_f32x4_u(0xffffffff_00000001) = 0x4f800000_3f800000
;; run: to_f64x2_s(0x00000007_ffffffff_00000001) = 0xbff0000000000000_3ff0000000000000
;; run: to_f64x2_u(0x00000007_80000000_00000001) = 0x41e0000000000000_3ff0000000000000
;; run: from_f32x4_s(0x7fc00000_4f000000_ff800000_bfc00000) = 0x00000000_7fffffff_80000000_ffffffff
;; run: from_f32x4_u(0x7fc00000_4f800000_bf800000_3fc00000) = 0x00000000_ffffffff_00000000_00000001
;; run: from_f64x2_s(0x41e0000000000000_bff8000000000000) = 0x7fffffff_ffffffff
;; run: from_f64x2_u(0x41f0000000000000_bff8000000000000) = 0xffffffff_00000000
;; run: demote(0x7ff4000000000000_3ff0000000000000) = 0x7fc00000_3f800000
;; run: promote(0x40000000_40000000_7fa00000_3f800000) = 0x7ff8000000000000_3ff0000000000000

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `to_f32x4_s`: (v128) -> (v128)
;;   clif
;;     function u0:0(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.i32x4 little v0
;;         v2 = fcvt_from_sint.f32x4 v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     f32x4_from_i32x4_s v2, v1
;;     ret [s4 s5]
;;
;; function `to_f32x4_u`: (v128) -> (v128)
;;   clif
;;     function u0:1(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.i32x4 little v0
;;         v2 = fcvt_from_uint.f32x4 v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     f32x4_from_i32x4_u v2, v1
;;     ret [s4 s5]
;;
;; function `to_f64x2_s`: (v128) -> (v128)
;;   clif
;;     function u0:2(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.i32x4 little v0
;;         v2 = swiden_low v1
;;         v3 = fcvt_from_sint.f64x2 v2
;;         v4 = bitcast.i8x16 little v3
;;         return v4
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     f64x2_from_i32x4_s v2, v1
;;     ret [s4 s5]
;;
;; function `to_f64x2_u`: (v128) -> (v128)
;;   clif
;;     function u0:3(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.i32x4 little v0
;;         v2 = uwiden_low v1
;;         v3 = fcvt_from_uint.f64x2 v2
;;         v4 = bitcast.i8x16 little v3
;;         return v4
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     f64x2_from_i32x4_u v2, v1
;;     ret [s4 s5]
;;
;; function `from_f32x4_s`: (v128) -> (v128)
;;   clif
;;     function u0:4(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.f32x4 little v0
;;         v2 = fcvt_to_sint_sat.i32x4 v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     sat_f32x4_s v2, v1
;;     ret [s4 s5]
;;
;; function `from_f32x4_u`: (v128) -> (v128)
;;   clif
;;     function u0:5(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.f32x4 little v0
;;         v2 = fcvt_to_uint_sat.i32x4 v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     sat_f32x4_u v2, v1
;;     ret [s4 s5]
;;
;; function `from_f64x2_s`: (v128) -> (v128)
;;   clif
;;     function u0:6(i8x16) -> i8x16 tail {
;;         const0 = 0x00000000000000000000000000000000
;;     block0(v0: i8x16):
;;         v1 = bitcast.f64x2 little v0
;;         v2 = fcvt_to_sint_sat.i64x2 v1
;;         v3 = vconst.i8x16 const0
;;         v4 = bitcast.i64x2 little v3  ; v3 = const0
;;         v5 = snarrow v2, v4
;;         v6 = bitcast.i8x16 little v5
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     sat_zero_f64x2_s v2, v1
;;     ret [s4 s5]
;;
;; function `from_f64x2_u`: (v128) -> (v128)
;;   clif
;;     function u0:7(i8x16) -> i8x16 tail {
;;         const0 = 0x00000000000000000000000000000000
;;     block0(v0: i8x16):
;;         v1 = bitcast.f64x2 little v0
;;         v2 = fcvt_to_uint_sat.i64x2 v1
;;         v3 = vconst.i8x16 const0
;;         v4 = bitcast.i64x2 little v3  ; v3 = const0
;;         v5 = uunarrow v2, v4
;;         v6 = bitcast.i8x16 little v5
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     sat_zero_f64x2_u v2, v1
;;     ret [s4 s5]
;;
;; function `demote`: (v128) -> (v128)
;;   clif
;;     function u0:8(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.f64x2 little v0
;;         v2 = fvdemote v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     demote_f64x2 v2, v1
;;     ret [s4 s5]
;;
;; function `promote`: (v128) -> (v128)
;;   clif
;;     function u0:9(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.f32x4 little v0
;;         v2 = fvpromote_low v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     promote_f32x4 v2, v1
;;     ret [s4 s5]
