;; A comparison makes lanes of ones or zeros; `greater` is `less` the other way around. The smaller and the greater of two lanes
;; as the C language has them are a row as well.
(module
  (func (export "eq") (param v128 v128) (result v128) (i8x16.eq (local.get 0) (local.get 1)))
  (func (export "ne") (param v128 v128) (result v128) (i16x8.ne (local.get 0) (local.get 1)))
  (func (export "lt_s") (param v128 v128) (result v128) (i32x4.lt_s (local.get 0) (local.get 1)))
  (func (export "le_u") (param v128 v128) (result v128) (i8x16.le_u (local.get 0) (local.get 1)))
  (func (export "gt_u") (param v128 v128) (result v128) (i16x8.gt_u (local.get 0) (local.get 1)))
  (func (export "ge_s") (param v128 v128) (result v128) (i64x2.ge_s (local.get 0) (local.get 1)))
  (func (export "feq") (param v128 v128) (result v128) (f32x4.eq (local.get 0) (local.get 1)))
  (func (export "fne") (param v128 v128) (result v128) (f64x2.ne (local.get 0) (local.get 1)))
  (func (export "flt") (param v128 v128) (result v128) (f32x4.lt (local.get 0) (local.get 1)))
  (func (export "fge") (param v128 v128) (result v128) (f64x2.ge (local.get 0) (local.get 1)))
  (func (export "pmin") (param v128 v128) (result v128) (f32x4.pmin (local.get 0) (local.get 1)))
  (func (export "pmax") (param v128 v128) (result v128) (f64x2.pmax (local.get 0) (local.get 1))))

;; run: eq(0x01020304, 0x01ff03ff) = 0xffffffffffffffffffffffff_ff00ff00
;; run: ne(0x00010002, 0x00010003) = 0x0000ffff
;; run: lt_s(0xffffffff_00000001, 0x00000000_00000000) = 0xffffffff_00000000
;; run: le_u(0xff01, 0x0001) = 0xffffffffffffffffffffffffffff_00ff
;; run: gt_u(0xffff_0001, 0x0000_0001) = 0xffff_0000
;; run: ge_s(0xffffffffffffffff_0000000000000001, 0x0) = 0x0000000000000000_ffffffffffffffff
;; run: feq(0x7fc00000_3f800000_80000000, 0x7fc00000_3f800000_00000000) = 0xffffffff_00000000_ffffffff_ffffffff
;; run: fne(0x7ff8000000000000_3ff0000000000000, 0x7ff8000000000000_3ff0000000000000) = 0xffffffffffffffff_0000000000000000
;; run: flt(0x7fc00000_3f800000, 0x3f800000_40000000) = 0x00000000_ffffffff
;; run: fge(0x7ff8000000000000_3ff0000000000000, 0x7ff8000000000000_3ff0000000000000) = 0x0000000000000000_ffffffffffffffff
;; run: pmin(0x7fc00000_40000000_80000000, 0x3f800000_3f800000_00000000) = 0x7fc00000_3f800000_80000000
;; run: pmax(0x7ff8000000000000_3ff0000000000000, 0x3ff0000000000000_4000000000000000) = 0x7ff8000000000000_4000000000000000

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `eq`: (v128, v128) -> (v128)
;;   clif
;;     function u0:0(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = icmp eq v0, v1
;;         return v2
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     eq_i8x16 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `ne`: (v128, v128) -> (v128)
;;   clif
;;     function u0:1(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i16x8 little v0
;;         v2 = bitcast.i16x8 little v1
;;         v4 = icmp ne v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     ne_i16x8 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `lt_s`: (v128, v128) -> (v128)
;;   clif
;;     function u0:2(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i32x4 little v0
;;         v2 = bitcast.i32x4 little v1
;;         v4 = icmp slt v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     lt_i32x4_s v4, v2, v3
;;     ret [s8 s9]
;;
;; function `le_u`: (v128, v128) -> (v128)
;;   clif
;;     function u0:3(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = icmp ule v0, v1
;;         return v2
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     le_i8x16_u v4, v2, v3
;;     ret [s8 s9]
;;
;; function `gt_u`: (v128, v128) -> (v128)
;;   clif
;;     function u0:4(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i16x8 little v0
;;         v2 = bitcast.i16x8 little v1
;;         v4 = icmp ugt v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     lt_i16x8_u v4, v3, v2
;;     ret [s8 s9]
;;
;; function `ge_s`: (v128, v128) -> (v128)
;;   clif
;;     function u0:5(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i64x2 little v0
;;         v2 = bitcast.i64x2 little v1
;;         v4 = icmp sge v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     le_i64x2_s v4, v3, v2
;;     ret [s8 s9]
;;
;; function `feq`: (v128, v128) -> (v128)
;;   clif
;;     function u0:6(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.f32x4 little v0
;;         v2 = bitcast.f32x4 little v1
;;         v4 = fcmp eq v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     eq_f32x4 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `fne`: (v128, v128) -> (v128)
;;   clif
;;     function u0:7(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.f64x2 little v0
;;         v2 = bitcast.f64x2 little v1
;;         v4 = fcmp ne v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     ne_f64x2 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `flt`: (v128, v128) -> (v128)
;;   clif
;;     function u0:8(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.f32x4 little v0
;;         v2 = bitcast.f32x4 little v1
;;         v4 = fcmp lt v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     lt_f32x4 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `fge`: (v128, v128) -> (v128)
;;   clif
;;     function u0:9(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.f64x2 little v0
;;         v2 = bitcast.f64x2 little v1
;;         v4 = fcmp ge v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     le_f64x2 v4, v3, v2
;;     ret [s8 s9]
;;
;; function `pmin`: (v128, v128) -> (v128)
;;   clif
;;     function u0:10(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = bitcast.f32x4 little v1
;;         v3 = bitcast.f32x4 little v0
;;         v4 = fcmp lt v2, v3
;;         v5 = bitcast.f32x4 little v4
;;         v6 = bitselect v5, v2, v3
;;         v7 = bitcast.i8x16 little v6
;;         return v7
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     pmin_f32x4 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `pmax`: (v128, v128) -> (v128)
;;   clif
;;     function u0:11(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.f64x2 little v0
;;         v2 = bitcast.f64x2 little v1
;;         v4 = fcmp lt v3, v2
;;         v5 = bitcast.f64x2 little v4
;;         v6 = bitselect v5, v2, v3
;;         v7 = bitcast.i8x16 little v6
;;         return v7
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     pmax_f64x2 v4, v2, v3
;;     ret [s8 s9]
