;; Division by constants: the upper half of a product, and corrections.
(module
  (func (export "div_s32") (param i32) (result i32) (i32.div_s (local.get 0) (i32.const 7)))
  (func (export "div_u64") (param i64) (result i64) (i64.div_u (local.get 0) (i64.const 1000)))
  (func (export "rem_u32") (param i32) (result i32) (i32.rem_u (local.get 0) (i32.const 10)))
  (func (export "rem_power") (param i32) (result i32) (i32.rem_u (local.get 0) (i32.const 16))))

;; run: div_s32(-50) = -7
;; run: div_s32(0x80000000) = -306783378
;; run: div_u64(-1) = 18446744073709551
;; run: rem_u32(-1) = 5
;; run: rem_power(-1) = 15

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `div_s32`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v3 = iconst.i32 -1840700269
;;         v4 = smulhi v0, v3  ; v3 = -1840700269
;;         v5 = iadd v4, v0
;;         v6 = iconst.i32 2
;;         v7 = sshr v5, v6  ; v6 = 2
;;         v8 = iconst.i32 31
;;         v9 = ushr v7, v8  ; v8 = 31
;;         v10 = iadd v7, v9
;;         v2 -> v10
;;         return v10
;;     }
;;   bytecode, 6 slots
;;     mulhi_s32 acc, s0, #-1840700269
;;     add32 acc, acc, s0
;;     shr_s32 acc, acc, #2
;;     add_shr_u_imm32 acc, acc, acc, #31
;;     ret acc
;;
;; function `div_u64`: (i64) -> (i64)
;;   clif
;;     function u0:1(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v3 = iconst.i64 0x0624_dd2f_1a9f_be77
;;         v4 = umulhi v0, v3  ; v3 = 0x0624_dd2f_1a9f_be77
;;         v5 = isub v0, v4
;;         v6 = iconst.i64 1
;;         v7 = ushr v5, v6  ; v6 = 1
;;         v8 = iadd v4, v7
;;         v9 = iconst.i64 9
;;         v10 = ushr v8, v9  ; v9 = 9
;;         v2 -> v10
;;         return v10
;;     }
;;   bytecode, 7 slots
;;     const64 s6, #442721857769029239
;;     mulhi_u64 s5, s0, s6
;;     sub64 acc, s0, acc
;;     shr_u64 acc, acc, #1
;;     shr_u_of_add64 acc, acc, s5, #9
;;     ret acc
;;
;; function `rem_u32`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v3 = iconst.i32 -858993459
;;         v4 = umulhi v0, v3  ; v3 = -858993459
;;         v5 = iconst.i32 3
;;         v6 = ushr v4, v5  ; v5 = 3
;;         v1 = iconst.i32 10
;;         v7 = imul v6, v1  ; v1 = 10
;;         v8 = isub v0, v7
;;         v2 -> v8
;;         return v8
;;     }
;;   bytecode, 5 slots
;;     sub_mul_mulhi_shr_u32 acc, s0, s0, #-858993459, #3, #10
;;     ret acc
;;
;; function `rem_power`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v3 = iconst.i32 15
;;         v4 = band v0, v3  ; v3 = 15
;;         v2 -> v4
;;         return v4
;;     }
;;   bytecode, 2 slots
;;     and32 acc, s0, #8:15
;;     ret acc
