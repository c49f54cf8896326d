;; Shifts and rotations by a constant with the exclusive or, or, or addition around them, as in hash functions.
(module
  (func (export "xorshift") (param i64) (result i64)
    (local.set 0 (i64.xor (local.get 0) (i64.shl (local.get 0) (i64.const 13))))
    (local.set 0 (i64.xor (local.get 0) (i64.shr_u (local.get 0) (i64.const 7))))
    (i64.xor (local.get 0) (i64.shl (local.get 0) (i64.const 17))))
  (func (export "quarter_round") (param $a i32) (param $b i32) (param $d i32) (result i32 i32)
    (local.set $a (i32.add (local.get $a) (local.get $b)))
    (local.set $d (i32.rotl (i32.xor (local.get $d) (local.get $a)) (i32.const 16)))
    (local.get $a) (local.get $d))
  (func (export "choose") (param i32 i32 i32) (result i32)
    (i32.xor (i32.and (local.get 0) (i32.xor (local.get 1) (local.get 2))) (local.get 2)))
  (func (export "combine") (param i32 i32) (result i32)
    (i32.or (local.get 0) (i32.shl (local.get 1) (i32.const 16)))))

;; run: xorshift(1) = 0x40822041
;; run: quarter_round(1, 2, 0x10000) = 3, 0x00030001
;; run: choose(0xff, 0x12, 0x3400) = 0x3412
;; run: combine(0x1234, 0x5678) = 0x56781234

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `xorshift`: (i64) -> (i64)
;;   clif
;;     function u0:0(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v1 = iconst.i64 13
;;         v2 = ishl v0, v1  ; v1 = 13
;;         v3 = bxor v0, v2
;;         v4 = iconst.i64 7
;;         v5 = ushr v3, v4  ; v4 = 7
;;         v6 = bxor v3, v5
;;         v7 = iconst.i64 17
;;         v8 = ishl v6, v7  ; v7 = 17
;;         v9 = bxor v6, v8
;;         return v9
;;     }
;;   bytecode, 7 slots
;;     xor_shl_imm64 acc, s0, s0, #13
;;     xor_shr_u_imm64 acc, acc, acc, #7
;;     xor_shl_imm64 acc, acc, acc, #17
;;     ret acc
;;
;; function `quarter_round`: (i32, i32, i32) -> (i32, i32)
;;   clif
;;     function u0:1(i32, i32, i32) -> i32, i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = iadd v0, v1
;;         v4 = bxor v2, v3
;;         v5 = iconst.i32 16
;;         v6 = rotl v4, v5  ; v5 = 16
;;         return v3, v6
;;     }
;;   bytecode, 6 slots
;;     add_rotl_xor32 s5, s3, s0, s1, s2, #16
;;     ret [s5 s3]
;;
;; function `choose`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = bxor v1, v2
;;         v4 = band v0, v3
;;         v5 = bxor v4, v2
;;         return v5
;;     }
;;   bytecode, 6 slots
;;     xor32 s5, s1, s2
;;     xor_and32 acc, s2, s0, s5
;;     ret acc
;;
;; function `combine`: (i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 16
;;         v3 = ishl v1, v2  ; v2 = 16
;;         v4 = bor v0, v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     or_shl_imm32 acc, s0, s1, #16
;;     ret acc
