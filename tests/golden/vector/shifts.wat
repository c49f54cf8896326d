;; The distance of a shift is a scalar, of which the bits count that can be in a lane's width; a constant one stays in the row.
(module
  (func (export "shl") (param v128 i32) (result v128) (i8x16.shl (local.get 0) (local.get 1)))
  (func (export "shr_s") (param v128 i32) (result v128) (i16x8.shr_s (local.get 0) (local.get 1)))
  (func (export "shr_u") (param v128 i32) (result v128) (i32x4.shr_u (local.get 0) (local.get 1)))
  (func (export "shl_by_constant") (param v128) (result v128) (i64x2.shl (local.get 0) (i32.const 65)))
  (func (export "shr_by_constant") (param v128) (result v128) (i8x16.shr_s (local.get 0) (i32.const 4))))

;; run: shl(0x8101, 9) = 0x0202
;; run: shr_s(0x8000_0100, 4) = 0xf800_0010
;; run: shr_u(0x80000000_00000100, 36) = 0x08000000_00000010
;; run: shl_by_constant(0x8000000000000001_0000000000000003) = 0x0000000000000002_0000000000000006
;; run: shr_by_constant(0x8070) = 0xf807

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `shl`: (v128, i32) -> (v128)
;;   clif
;;     function u0:0(i8x16, i32) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i32):
;;         v2 = ishl v0, v1
;;         return v2
;;     }
;;   bytecode, 8 slots
;;     mov_v128_from_far v2, s0
;;     shl_i8x16 v3, v2, s2
;;     ret [s6 s7]
;;
;; function `shr_s`: (v128, i32) -> (v128)
;;   clif
;;     function u0:1(i8x16, i32) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i32):
;;         v2 = bitcast.i16x8 little v0
;;         v3 = sshr v2, v1
;;         v4 = bitcast.i8x16 little v3
;;         return v4
;;     }
;;   bytecode, 8 slots
;;     mov_v128_from_far v2, s0
;;     shr_i16x8_s v3, v2, s2
;;     ret [s6 s7]
;;
;; function `shr_u`: (v128, i32) -> (v128)
;;   clif
;;     function u0:2(i8x16, i32) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i32):
;;         v2 = bitcast.i32x4 little v0
;;         v3 = ushr v2, v1
;;         v4 = bitcast.i8x16 little v3
;;         return v4
;;     }
;;   bytecode, 8 slots
;;     mov_v128_from_far v2, s0
;;     shr_i32x4_u v3, v2, s2
;;     ret [s6 s7]
;;
;; function `shl_by_constant`: (v128) -> (v128)
;;   clif
;;     function u0:3(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v2 = bitcast.i64x2 little v0
;;         v5 = iconst.i32 1
;;         v6 = ishl v2, v5  ; v5 = 1
;;         v4 = bitcast.i8x16 little v6
;;         return v4
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     shl_i64x2 v2, v1, #1
;;     ret [s4 s5]
;;
;; function `shr_by_constant`: (v128) -> (v128)
;;   clif
;;     function u0:4(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = iconst.i32 4
;;         v2 = sshr v0, v1  ; v1 = 4
;;         return v2
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     shr_i8x16_s v2, v1, #4
;;     ret [s4 s5]
